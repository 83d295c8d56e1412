/** What compiling may be told besides the files themselves. */
import type { Day } from "../core/index.ts";

/** Names, without folder and ending, of the pictures and sounds that exist. A missing list is not looked at. */
export interface Pictures {
  readonly places?: readonly string[];
  readonly figures?: readonly string[];
  readonly icons?: readonly string[];
  /** Small sounds, which a step may name; music and room tones follow from season and place. */
  readonly sounds?: readonly string[];
  /** Files that drawings should have but have not, by kind and name, such as `places/kitchen` or `faces/angry`. */
  readonly lacking?: Readonly<Record<string, readonly string[]>>;
}

export interface CompileOptions {
  /** The day of checking, for statements past their date; without it those days are not looked at. */
  readonly today?: Day | undefined;
  /** Names of the pictures that exist; without them pictures are not looked at. */
  readonly pictures?: Pictures | undefined;
}
