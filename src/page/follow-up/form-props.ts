/** What every form that is filled in together gets, and what it tells of. Only types. */
import type { Answer, FormAnswers, Room } from "../../store/follow-up.ts";

/** How what lies open and what is filled in go in and out. */
export interface FormWays {
  /** What lies open; null for the first part. */
  readonly turned: Room["turned"];
  /** Another part or point was opened, or a point closed: to be kept as the command `turn`. */
  readonly onTurn: (turned: NonNullable<Room["turned"]>) => void;
  /** A field was filled in: to be kept as the command `answer`. */
  readonly onAnswer: (answer: Answer) => void;
}

export interface FormProps extends FormWays {
  readonly answers: FormAnswers;
}
