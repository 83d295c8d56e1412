/**
 * A session as a file, to go on another day or on another laptop: what is kept of a play, with a check sum in front.
 * The sum tells of accidents (a copy that broke off, a stray key in an editor), not of intent: whoever means to change a
 * file can count it anew. Whether the story still fits is told later, where the log is followed. Pure; knows no disk.
 */
import { isLogEntry, openSave } from "../core/index.ts";
import type { LogEntry, OpenedSave, Save, SaveFault } from "../core/index.ts";
import { CSV_HEAD, REPORT_KIND } from "./report.ts";
import { isRoomEntry } from "./room-entry.ts";

/** The format of session files that is written, and the oldest that can still be read. */
export const SESSION_FILE_FORMAT = 1;
export const OLDEST_SESSION_FILE_FORMAT = 1;
const SESSION_KIND = "session";

/**
 * Why a file cannot be taken up: WW402 newer than this game, WW403 too old, WW405 of a story that this game does not have, WW406 no session file or nothing left of it
 * to read, WW407 a report, WW408 the play of somebody alone.
 */
export type SessionFileFault = Extract<SaveFault, "WW402" | "WW403" | "WW405"> | "WW406" | "WW407" | "WW408";

export type SessionFileRead =
  | { readonly is: "whole"; readonly save: Save }
  /** All entries are sound, yet they are not those that were saved (WW409). */
  | { readonly is: "changed"; readonly save: Save }
  /**
   * What stands before the first entry that cannot be read (WW410). `kept` entries are left, `lost` are not (null when
   * nobody can tell how many), `at` is the place of the first lost one, counted from 1.
   */
  | { readonly is: "partly"; readonly save: Save; readonly kept: number; readonly lost: number | null; readonly at: number }
  | { readonly is: "fault"; readonly fault: SessionFileFault };

/** What the facilitator has to be told of a file, as a code; null for one that is whole. */
export function codeOfRead(read: SessionFileRead): SessionFileFault | "WW409" | "WW410" | null {
  switch (read.is) {
    case "whole": return null;
    case "changed": return "WW409";
    case "partly": return "WW410";
    case "fault": return read.fault;
  }
}

/** JSON with its keys in order and no space in it: the same words for the same content. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).filter(([, field]) => field !== undefined).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`).join(",")}}`;
}

/**
 * The check sum of a save: FNV-1a (the hash of Fowler, Noll and Vo) in 32 bits over the UTF-16 code units of its canonical text, as
 * eight hexadecimal digits. Of two texts of one length that differ in a single unit the sums always differ. No defence against ill will.
 */
function checkOf(save: Save): string {
  let sum = 0x811c9dc5;
  const text = canonical(save);
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return sum.toString(16).padStart(8, "0");
}

/** The file of a session: JSON that can be read by eye too, one entry of the log a line. */
export function writeSessionFile({ format, scenario, version, seed, mode, log }: Save): string {
  const head = { format, scenario, version, seed, mode };
  const fields = Object.entries(head).map(([name, value]) => `    ${JSON.stringify(name)}: ${JSON.stringify(value)},\n`).join("");
  const entries = log.map((entry) => `      ${JSON.stringify(entry)}`).join(",\n");
  const first = `{\n  "werkwijzer": "${SESSION_KIND}",\n  "format": ${SESSION_FILE_FORMAT},\n  "check": "${checkOf({ ...head, log })}",\n  "entries": ${log.length},\n`;
  return `${first}  "save": {\n${fields}    "log": [${log.length > 0 ? `\n${entries}\n    ` : ""}]\n  }\n}\n`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The place behind the object that begins at `from`; -1 when it does not end. */
function endOfObject(text: string, from: number): number {
  let depth = 0;
  let isText = false;
  for (let at = from; at < text.length; at += 1) {
    const sign = text[at];
    if (isText && sign === "\\") at += 1;
    else if (sign === '"') isText = !isText;
    else if (!isText && sign === "{") depth += 1;
    else if (!isText && sign === "}") {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return -1;
}

/** The objects of a list up to the first that is broken; `from` lies behind the bracket that opens the list. */
function wholeObjects(text: string, from: number): unknown[] {
  const found: unknown[] = [];
  const between = /\s*,?\s*/y;
  for (let at = from; ;) {
    between.lastIndex = at;
    between.exec(text);
    const end = text[between.lastIndex] === "{" ? endOfObject(text, between.lastIndex) : -1;
    const value = end < 0 ? undefined : parseJson(text.slice(between.lastIndex, end));
    if (value === undefined) return found;
    found.push(value);
    at = end;
  }
}

/** A file that is no longer JSON: what stands before its log, with the whole entries before the break; undefined when there is no log in it. */
function mend(text: string): unknown {
  const start = /"log"\s*:\s*\[/.exec(text);
  if (!start) return undefined;
  const behind = start.index + start[0].length;
  const head = text.slice(0, behind);
  const outer = parseJson(`${head}]}}`) ?? parseJson(`${head}]}`);
  if (typeof outer !== "object" || outer === null) return undefined;
  const log = wholeObjects(text, behind);
  return "save" in outer && typeof outer.save === "object" ? { ...outer, save: { ...outer.save, log } } : { ...outer, log };
}

interface OpenedFile {
  readonly opened: OpenedSave;
  /** Null in a file without a sum: a save as the device keeps it. */
  readonly check: unknown;
  readonly foreseen: number | null;
}

function fromSave(value: unknown, check: unknown, foreseen: number | null): OpenedFile | SessionFileFault {
  const opened = openSave(value);
  if (opened === "WW402" || opened === "WW403") return opened;
  if (typeof opened === "string") return "WW406";
  return opened.head.mode === "solo" ? "WW408" : { opened, check, foreseen };
}

function openFile(value: unknown): OpenedFile | SessionFileFault {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return "WW406";
  const { werkwijzer, format, check, entries, save } = value as Readonly<Record<string, unknown>>;
  if (werkwijzer === REPORT_KIND) return "WW407";
  if (werkwijzer === undefined && "log" in value) return fromSave(value, null, null);
  if (werkwijzer !== SESSION_KIND || typeof format !== "number" || !Number.isInteger(format)) return "WW406";
  if (format > SESSION_FILE_FORMAT) return "WW402";
  if (format < OLDEST_SESSION_FILE_FORMAT) return "WW403";
  return fromSave(save, check ?? "", Number.isInteger(entries) ? Number(entries) : null);
}

function judge({ opened: { head, entries }, check, foreseen }: OpenedFile, isBroken: boolean): SessionFileRead {
  const bad = entries.findIndex((entry) => !isLogEntry(entry, isRoomEntry));
  const log = (bad < 0 ? entries : entries.slice(0, bad)) as readonly LogEntry[];
  const save: Save = { ...head, log };
  if (bad < 0 && check === checkOf(save)) return { is: "whole", save };
  if (bad < 0 && !isBroken) return check === null ? { is: "whole", save } : { is: "changed", save };
  const kept = log.length;
  if (kept === 0) return { is: "fault", fault: "WW406" };
  const inAll = isBroken ? foreseen : entries.length;
  return { is: "partly", save, kept, lost: inAll === null ? null : Math.max(0, inAll - kept), at: kept + 1 };
}

/**
 * Reads a session file, or a save as the device keeps it. Never throws. Of a file that broke off or holds bad entries all
 * is kept that stands before the break; nothing is ever made up.
 */
export function readSessionFile(text: string): SessionFileRead {
  const bare = text.replace(/^\uFEFF/, "");
  if (bare.startsWith(CSV_HEAD)) return { is: "fault", fault: "WW407" };
  const value = parseJson(bare);
  const file = openFile(value ?? mend(bare));
  return typeof file === "string" ? { is: "fault", fault: file } : judge(file, value === undefined);
}
