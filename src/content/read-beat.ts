/**
 * Reads one step of a script. A step is named by its key: a known one (`card`, `goto` …),
 * or else the key is a speaker: `who (face): words`.
 */
import { diagnose } from "./diagnostics.ts";
import type { Diagnostic } from "./diagnostics.ts";
import { suggestName } from "./nearest-name.ts";
import { beatForms, lineBeat, lineKeys } from "./schema/beat.ts";
import type { AuthoredBeat, AuthoredLine } from "./schema/beat.ts";
import { endForms } from "./schema/node-end.ts";
import type { AuthoredEnd } from "./schema/node-end.ts";
import type { PathInFile, SourceFile } from "./source-file.ts";
import { readByForm } from "./tell-issues.ts";

type Step = Readonly<Record<string, unknown>>;
type EndForm = keyof typeof endForms;
type BeatForm = keyof typeof beatForms;

const SPEAKER = /^([a-z0-9]+(?:-[a-z0-9]+)*)(?:\s*\(\s*([^()]*?)\s*\))?$/;
const CONSEQUENCE_KEYS = ["set", "clear", "tell", "effects"];

/** The keys that make a step something else than a line. */
export const STEP_KEYS: readonly string[] = [
  ...Object.keys(beatForms).filter((form) => form !== "consequence"), ...CONSEQUENCE_KEYS, "choices", "goto", "chance", "leave-encounter", "to", "ending",
];

/** The form of end that a step is, if it is one. */
export function endFormOf(step: Step): EndForm | undefined {
  if ("choices" in step) return "choices";
  if ("goto" in step) return Array.isArray(step["goto"]) ? "branch" : "goto";
  if ("chance" in step) return "chance";
  if ("leave-encounter" in step) return "road";
  if ("to" in step) return "to";
  return "ending" in step ? "ending" : undefined;
}

function beatFormOf(step: Step): BeatForm | undefined {
  const named = (Object.keys(beatForms) as BeatForm[]).find((form) => form !== "consequence" && form in step);
  return named ?? (CONSEQUENCE_KEYS.some((key) => key in step) ? "consequence" : undefined);
}

function keysThatSpeak(step: Step): string[] {
  return Object.keys(step).filter((key) => !(key in lineKeys) && key !== "light");
}

/** The words stand under the speaker's key in the file, and under `says` in the form. */
function readLineForm(file: SourceFile, path: PathInFile, key: string, line: object, into: Diagnostic[]) {
  const faults: Diagnostic[] = [];
  const read = readByForm(lineBeat, { ...file, spotOf: (at, part) => file.spotOf(at.map((step) => (step === "says" ? key : step)), part) }, path, line, faults);
  into.push(...faults);
  return read;
}

function readLine(file: SourceFile, path: PathInFile, step: Step, index: number, into: Diagnostic[]): AuthoredLine | undefined {
  const [key, ...others] = keysThatSpeak(step);
  if (key === undefined) {
    into.push(diagnose("WW118", file.spotOf(path), { keys: Object.keys(step).join(", ") || "niets" }));
    return undefined;
  }
  for (const other of others) {
    into.push(diagnose("WW101", file.spotOf([...path, other], "key"), { key: other, near: suggestName(other, Object.keys(lineKeys)) }));
  }
  const speaker = SPEAKER.exec(key);
  if (!speaker?.[1]) {
    into.push(diagnose("WW118", file.spotOf([...path, key], "key"), { keys: `‘${key}’` }));
    return undefined;
  }
  if (typeof step[key] !== "string" && suggestName(key, STEP_KEYS) !== "") {
    into.push(diagnose("WW101", file.spotOf([...path, key], "key"), { key, near: suggestName(key, STEP_KEYS) }));
    return undefined;
  }
  const { [key]: says, ...rest } = step;
  const own = Object.fromEntries(Object.entries(rest).filter(([name]) => name in lineKeys));
  const read = readLineForm(file, path, key, { ...own, says }, into);
  if (!read || others.length > 0) return undefined;
  return { ...read, is: "line", index, key, speaker: speaker[1], ...(speaker[2] === undefined ? {} : { face: speaker[2] }) };
}

/** Reads a step that is not an end. Nothing when it is faulty; the faults go into the list. */
export function readBeat(file: SourceFile, path: PathInFile, step: Step, index: number, into: Diagnostic[]): AuthoredBeat | undefined {
  const is = beatFormOf(step);
  if (!is) return readLine(file, path, step, index, into);
  const read = readByForm<object>(beatForms[is], file, path, step, into);
  return read && ({ ...read, is, index } as AuthoredBeat);
}

/** Reads the step that ends a node. */
export function readEnd(file: SourceFile, path: PathInFile, step: Step, index: number, is: EndForm, into: Diagnostic[]): AuthoredEnd | undefined {
  const read = readByForm<object>(endForms[is], file, path, step, into);
  return read && ({ ...read, is, index } as AuthoredEnd);
}
