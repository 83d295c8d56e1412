/**
 * How somebody holds body and head: leaning in to speak, bowed when low, turned away in shame or tears.
 * Pure: from what is known of a person to numbers, and from one pose on its way to another. The story's face is never changed here.
 */
import type { Face } from "../../core/index.ts";
import { between, easeInOut, easeOut } from "../motion.ts";
import type { StagePerson } from "../stage-view.ts";

/** Each from 0 (not at all) to 1. */
export interface Pose {
  /** Leans towards the other. */
  readonly lean: number;
  /** Head lower and bent. */
  readonly bow: number;
  /** Head turned to the other side. */
  readonly turned: number;
  /** Body drawn back. */
  readonly back: number;
}

export const UPRIGHT: Pose = { lean: 0, bow: 0, turned: 0, back: 0 };

/**
 * Who is ashamed or cries looks away from the other; pain bows without turning; anger draws back but goes on looking.
 * Heads are drawn three-quarter, and turned over they sit well on every body.
 */
const HELD: Readonly<Partial<Record<Face, Pose>>> = {
  ashamed: { lean: 0, bow: 0.5, turned: 1, back: 0.8 },
  tearful: { lean: 0, bow: 0.4, turned: 1, back: 0.5 },
  pain: { lean: 0, bow: 0.8, turned: 0, back: 0.7 },
  angry: { lean: 0, bow: 0, turned: 0, back: 0.9 },
};
/** Who has drawn back leans in less to speak. */
const SHY = 0.35;

/** The pose of a person at rest, after all that they do. */
export function poseOf({ face, isSpeaking, posture }: Pick<StagePerson, "face" | "isSpeaking" | "posture">): Pose {
  const held = HELD[face] ?? UPRIGHT;
  const lean = isSpeaking ? 1 - held.back * (1 - SHY) : 0;
  return { ...held, lean, bow: Math.max(held.bow, posture === "low" ? 1 : 0) };
}

/** True when somebody would not move to come from one to the other. */
export function isSamePose(before: Pose, after: Pose): boolean {
  return before.lean === after.lean && before.bow === after.bow && before.turned === after.turned && before.back === after.back;
}

function mix(before: Pose, after: Pose, share: number): Pose {
  return {
    lean: between(before.lean, after.lean, share), bow: between(before.bow, after.bow, share),
    turned: between(before.turned, after.turned, share), back: between(before.back, after.back, share),
  };
}

/** The head goes first and arrives early; the body follows. */
const HEAD_ENDS = 0.66;
const BODY_BEGINS = 0.2;

/** Head and body on the way between two poses, at a share of the time from 0 to 1. */
export function poseBetween(before: Pose, after: Pose, share: number): { head: Pose; body: Pose } {
  return {
    head: mix(before, after, easeOut(Math.min(1, share / HEAD_ENDS))),
    body: mix(before, after, easeInOut(Math.max(0, (share - BODY_BEGINS) / (1 - BODY_BEGINS)))),
  };
}

/** Width of a head that turns over, 1 to -1: it is narrowest half-way, but never a line. */
export function headWidth(turned: number): number {
  const NARROWEST = 0.5;
  return turned < 0.5 ? between(1, NARROWEST, turned * 2) : -between(NARROWEST, 1, turned * 2 - 1);
}
