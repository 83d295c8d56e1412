/** What was filled in on the form of an audience, sorted for who reads it at home. Ids and texts only; knows no words and no element. */
import { AGREEMENT_FIELDS, CARE_FIELDS, FORMS, needsAgreement, standOf, TOGETHER } from "../../store/follow-up.ts";
import type { AgreementField, Audience, Checkpoint, CheckpointGroup, Room, Stand } from "../../store/follow-up.ts";

/** A checkpoint that was touched, with what was agreed on it. */
export interface TouchedPoint {
  readonly item: Checkpoint;
  readonly stand: Stand;
  readonly agreed: readonly { readonly field: AgreementField; readonly text: string }[];
}

/** What nobody said anything of in one group of checkpoints. */
export interface UntouchedGroup {
  readonly group: CheckpointGroup["id"];
  readonly items: readonly Checkpoint[];
  /** Checkpoints in that group. */
  readonly all: number;
}

/** One of the two open questions of the referral sheet. */
export interface AnsweredQuestion {
  readonly field: (typeof CARE_FIELDS)[number];
  readonly text: string;
}

export type TakenHome =
  /** `open` is what is missing first, then what is worth thinking about. */
  | { readonly is: "employers"; readonly open: readonly TouchedPoint[]; readonly present: readonly Checkpoint[]; readonly untouched: readonly UntouchedGroup[] }
  | { readonly is: "care"; readonly answered: readonly AnsweredQuestion[]; readonly untouched: readonly AnsweredQuestion["field"][] }
  /** What each wrote down is their own. */
  | { readonly is: "own" }
  | { readonly is: "nothing" };

const ORDER: readonly Stand[] = ["missing", "consider"];

function ofEmployers(answers: Room["answers"][string]): TakenHome {
  const items: readonly Checkpoint[] = FORMS.employers.groups.flatMap((group): readonly Checkpoint[] => group.items);
  const agreedOn = (item: Checkpoint) => AGREEMENT_FIELDS.flatMap((field) => {
    const text = answers[item]?.[field]?.trim() ?? "";
    return text === "" ? [] : [{ field, text }];
  });
  const open = ORDER.flatMap((stand) => items.filter((item) => standOf(answers, item) === stand).map((item) => ({ item, stand, agreed: agreedOn(item) })));
  const untouched = FORMS.employers.groups.map(({ id, items: all }: CheckpointGroup): UntouchedGroup => ({ group: id, items: all.filter((item) => standOf(answers, item) === null), all: all.length }));
  const present = items.filter((item) => { const stand = standOf(answers, item); return stand !== null && !needsAgreement(stand); });
  return open.length + present.length === 0 ? { is: "nothing" } : { is: "employers", open, present, untouched: untouched.filter((group) => group.items.length > 0) };
}

function ofCare(answers: Room["answers"][string]): TakenHome {
  const all = CARE_FIELDS.map((field) => ({ field, text: answers[TOGETHER]?.[field]?.trim() ?? "" }));
  const answered = all.filter(({ text }) => text !== "");
  return answered.length === 0 ? { is: "nothing" } : { is: "care", answered, untouched: all.filter(({ text }) => text === "").map(({ field }) => field) };
}

/** What an audience takes home of a session. */
export function takenHome(audience: Audience, answers: Room["answers"]): TakenHome {
  switch (audience) {
    case "sick": return { is: "own" };
    case "care": return ofCare(answers[FORMS.care.id] ?? {});
    case "employers": return ofEmployers(answers[FORMS.employers.id] ?? {});
  }
}
