/**
 * What the windows of a session say to each other, and how it is read. The envelope, its claim, `hello` and `doubt` keep their
 * form in all versions, so that windows of two versions still know of each other; all else is heard in one's own version only.
 */
import type { Claim } from "./claim.ts";

/** Raised whenever a message changes its meaning. */
export const LINK_VERSION = 1;

/** The longest session that is taken up, in characters. */
export const LONGEST_TEXT = 2 * 1024 * 1024;

/** The longest name of a window or a session, in characters. */
const LONGEST_NAME = 200;
/** More turns than hands can take; what lies above is no claim of ours. */
const MOST_TURNS = 1_000_000_000;

/** A window, by a name made when it opened; after a reload it has a new one. */
export type WindowId = string;

export type Message =
  /** A window has come: the one that plays tells its state. */
  | { readonly is: "hello" }
  /** A window was not heard for a while: all that play give a sign of life, at once and whatever their timers do. */
  | { readonly is: "doubt" }
  | { readonly is: "alive" }
  /** Everything there is to show. */
  | { readonly is: "state"; readonly state: unknown }
  | { readonly is: "command"; readonly to: WindowId; readonly command: unknown }
  /** A kept session, handed to a window that could not keep it. */
  | { readonly is: "take-up"; readonly to: WindowId; readonly text: string };

export interface Envelope {
  readonly werkwijzer: number;
  readonly from: WindowId;
  /** How the sender stands as a window that plays; null for the speaker's. */
  readonly claim: Claim | null;
  readonly message: Message;
}

/** What came in; of another version only the claim, `hello` and `doubt` are left, all else is a sign of life. */
export interface Received extends Omit<Envelope, "werkwijzer"> {
  readonly isOtherVersion: boolean;
}

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isName(value: unknown): value is string {
  return typeof value === "string" && value !== "" && value.length <= LONGEST_NAME;
}

const isTurn = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) < MOST_TURNS;

/** Null for what is no claim. */
function readClaim(value: unknown): Claim | null {
  if (!isFields(value)) return null;
  const { session, opened, turn, standing } = value;
  if (!isName(session) || typeof opened !== "number" || !Number.isFinite(opened) || !isTurn(turn)) return null;
  return standing === "first" || standing === "second" || standing === "gone" ? { session, opened, turn, standing } : null;
}

/** Null for what is no message of this version. */
function readMessage({ is, to, state, command, text }: Fields): Message | null {
  switch (is) {
    case "hello": case "doubt": case "alive": return { is };
    case "state": return { is, state };
    case "command": return isName(to) ? { is, to, command } : null;
    case "take-up": return isName(to) && typeof text === "string" && text.length <= LONGEST_TEXT ? { is, to, text } : null;
    default: return null;
  }
}

/** Reads what came over the wire; null for what is not ours or not sound. Never throws. */
export function readEnvelope(value: unknown): Received | null {
  if (!isFields(value) || !Number.isSafeInteger(value["werkwijzer"])) return null;
  const { from, message: said } = value;
  const claim = readClaim(value["claim"]);
  if (!isName(from) || !isFields(said) || (claim === null && value["claim"] !== null)) return null;
  const isOtherVersion = value["werkwijzer"] !== LINK_VERSION;
  const isForAll = said["is"] === "hello" || said["is"] === "doubt";
  const message = isOtherVersion && !isForAll ? { is: "alive" } as const : readMessage(said);
  return message && { from, claim, message, isOtherVersion };
}

/** A message ready to be sent. */
export function writeEnvelope(from: WindowId, claim: Claim | null, message: Message): Envelope {
  return { werkwijzer: LINK_VERSION, from, claim, message };
}
