/**
 * What each audience takes home of a session: a checklist for employers, a referral sheet for care professionals, a next
 * step for who is ill. Forms and ids only; the words are the page's. No form asks for a person: functions and services do.
 */
import type { Id } from "../core/index.ts";
import type { Room } from "./room-state.ts";
import type { Audience } from "./setting.ts";

/** What is filled in on one form: item → field → text. */
export type FormAnswers = Room["answers"][Id];
/** One thing filled in, as the command `answer` carries it. */
export interface Answer {
  readonly form: Id;
  readonly item: Id;
  readonly field: Id;
  readonly text: string;
}

/** Longest text in a field, signs: what still fits its place on paper. */
export const LONGEST_ANSWER = 240;

/** How things stand with a checkpoint. */
export const STANDS = ["present", "consider", "missing"] as const;
export type Stand = (typeof STANDS)[number];
/** The field in which that is kept. */
export const STAND = "stand";

/** What is agreed on a checkpoint that is not in place yet. */
export const AGREEMENT_FIELDS = ["action", "who", "timing", "remarks"] as const;
export type AgreementField = (typeof AGREEMENT_FIELDS)[number];

/** The open questions of the referral sheet, asked of all together. */
export const CARE_FIELDS = ["tomorrow", "call"] as const;
export type CareField = (typeof CARE_FIELDS)[number];
/** The item under which they are kept. */
export const TOGETHER = "together";

/** The forms. What is asked of who is ill stays on paper: that form has no field at all. */
export const FORMS = {
  employers: {
    id: "employers", groups: [
      { id: "before", items: ["trust", "contact-rules", "contact-points", "leaders", "early-question"] },
      { id: "during", items: ["contact", "letter", "weeks", "six-months", "team"] },
      { id: "return", items: ["adapted-work", "plan", "first-day", "build-up", "yearly"] },
    ],
  },
  care: {
    id: "care", groups: [
      { id: "work", items: ["dropping-out", "made-ill", "silence"] },
      { id: "way", items: ["with-whom", "few-hours", "no-employer"] },
      { id: "worry", items: ["income", "summons", "unfit"] },
    ],
  },
  sick: {
    id: "sick", groups: [
      { id: "contacts", items: ["doctor", "coordinator", "social-worker", "occupational-physician", "confidant", "union", "vdab", "companion"] },
    ],
  },
} as const;

export type CheckpointGroup = (typeof FORMS)["employers"]["groups"][number];
export type Checkpoint = CheckpointGroup["items"][number];
export type SignalGroup = (typeof FORMS)["care"]["groups"][number];
export type Signal = SignalGroup["items"][number];
export type Contact = (typeof FORMS)["sick"]["groups"][number]["items"][number];

/** A form as who only counts or lists sees it. */
export interface FollowUpForm {
  readonly id: Audience;
  readonly groups: readonly { readonly id: Id; readonly items: readonly Id[] }[];
}

/** The form of an audience. */
export function formFor(audience: Audience): FollowUpForm {
  return FORMS[audience];
}

/** The law that stands under a checkpoint: of old, or since 1 January 2026. A checkpoint that is not here is good practice. */
export const LAWS: Readonly<Partial<Record<Checkpoint, "standing" | "since-2026">>> = {
  "contact-rules": "since-2026", "early-question": "since-2026", contact: "since-2026", letter: "standing", weeks: "standing",
  "six-months": "since-2026", "adapted-work": "standing", yearly: "standing",
};

/** Where each item comes from, by number: W labour and well-being law, S social security and VDAB, Z documents of good practice. */
export const GROUNDS: Readonly<Record<Checkpoint | Signal | Contact, readonly Id[]>> = {
  trust: ["Z0", "Z3"], "contact-rules": ["W78", "W66", "W73"], "contact-points": ["Z2", "Z3"], leaders: ["Z3"], "early-question": ["W55", "W78", "W144"],
  contact: ["W78", "W66", "W148", "Z3"], letter: ["W34", "Z3"], weeks: ["W23", "W145", "W57"], "six-months": ["W145", "W66", "W70"], team: ["Z3"],
  "adapted-work": ["W26", "W27", "W113", "Z3"], plan: ["Z2", "Z3"], "first-day": ["W16", "Z3"], "build-up": ["Z3"], yearly: ["W13", "W38", "Z3"],
  "dropping-out": ["W55", "W78", "W61"], "made-ill": ["W61", "W17", "W120", "S92"], silence: ["W78", "W61", "W32"],
  "with-whom": ["S47", "S48", "S53"], "few-hours": ["S14", "S15", "S16", "W112"], "no-employer": ["S1", "S4", "S47", "S59"],
  income: ["S94", "S89", "S199"], summons: ["S28", "S33", "W66", "W103"], unfit: ["W4", "W60", "W136", "W161"],
  doctor: ["W12", "W46"], coordinator: ["S47", "S50"], "social-worker": ["S94"], "occupational-physician": ["W61", "W32"],
  confidant: ["W118", "W120", "W163"], union: ["S56", "S58"], vdab: ["S47", "S59"], companion: ["S151", "S197"],
};

/** When the law on the forms was checked, and from what day on it must be checked again. */
export const LAW_CHECKED = { on: "2026-11-21", before: "2027-03-31" } as const;

const ofItem = (answers: FormAnswers | undefined, item: Id, field: Id): string => answers?.[item]?.[field]?.trim() ?? "";

/** How a checkpoint stands; null while nobody said so. */
export function standOf(answers: FormAnswers | undefined, checkpoint: Id): Stand | null {
  return STANDS.find((stand) => stand === ofItem(answers, checkpoint, STAND)) ?? null;
}

/** True when something is to be agreed: what is in place needs nothing more. */
export function needsAgreement(stand: Stand | null): boolean {
  return stand === "consider" || stand === "missing";
}

/** True when something was agreed on a checkpoint, and that checkpoint still needs it. */
export function isAgreed(answers: FormAnswers | undefined, checkpoint: Id): boolean {
  return needsAgreement(standOf(answers, checkpoint)) && AGREEMENT_FIELDS.some((field) => ofItem(answers, checkpoint, field) !== "");
}

function checkpointAnswers(form: Id, answers: FormAnswers | undefined, item: Id): Answer[] {
  const stand = standOf(answers, item);
  if (stand === null) return [];
  const fields = needsAgreement(stand) ? AGREEMENT_FIELDS : [];
  const agreed = fields.map((field) => ({ form, item, field, text: ofItem(answers, item, field) })).filter(({ text }) => text !== "");
  return [{ form, item, field: STAND, text: stand }, ...agreed];
}

/**
 * What counts as filled in, in the order of the form. An empty text does not, nor what was agreed on a checkpoint that turned out
 * to be in place, nor what this form does not know.
 */
export function filledIn(audience: Audience, all: Room["answers"]): readonly Answer[] {
  const answers = all[audience];
  if (audience === "employers") return FORMS.employers.groups.flatMap(({ items }) => items.flatMap((item) => checkpointAnswers("employers", answers, item)));
  if (audience === "sick") return [];
  return CARE_FIELDS.map((field) => ({ form: audience, item: TOGETHER, field, text: ofItem(answers, TOGETHER, field) })).filter(({ text }) => text !== "");
}
