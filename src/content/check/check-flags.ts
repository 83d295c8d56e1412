/** WW210, WW211, WW221: flags without a counterpart, and parts that are written but used nowhere. */
import { diagnose } from "../diagnostics.ts";
import type { Diagnostic } from "../diagnostics.ts";
import { suggestName } from "../nearest-name.ts";
import type { AuthoredStory } from "../read-catalogue.ts";
import type { Mention, MentionKind } from "./mentions.ts";

function namesOf(mentions: readonly Mention[], kind: MentionKind): ReadonlySet<string> {
  return new Set(mentions.filter((one) => one.kind === kind).map(({ name }) => name));
}

/** Flags that are read and never set, and the other way round. */
export function checkFlags(mentions: readonly Mention[]): Diagnostic[] {
  const set = namesOf(mentions, "flag-set");
  const read = namesOf(mentions, "flag-read");
  return mentions.flatMap(({ kind, name, file, path, part }) => {
    if ((kind === "flag-read" || kind === "flag-cleared") && !set.has(name)) {
      return [diagnose("WW210", file.spotOf(path, part), { name, near: suggestName(name, set) })];
    }
    return kind === "flag-set" && !read.has(name) ? [diagnose("WW211", file.spotOf(path, part), { name })] : [];
  });
}

/** Letters without a week that nobody hands over, cues that no encounter asks, endings to which nothing leads. */
export function checkUnused({ head }: AuthoredStory, mentions: readonly Mention[]): Diagnostic[] {
  if (!head) return [];
  const { file, is } = head;
  const byHand = Object.entries(is.letters ?? {}).filter(([, { week }]) => week === undefined).map(([id]) => id);
  const written = [
    ...byHand.map((name) => ({ kind: "letter", name, what: "de brief zonder week", path: ["letters", name] }) as const),
    ...Object.keys(is.cues ?? {}).map((name) => ({ kind: "cue", name, what: "de gespreksvraag", path: ["cues", name] }) as const),
    ...Object.keys(is.endings).map((name) => ({ kind: "ending", name, what: "het einde", path: ["endings", name] }) as const),
  ];
  return written
    .filter(({ kind, name }) => !namesOf(mentions, kind).has(name))
    .map(({ name, what, path }) => diagnose("WW221", file.spotOf(path, "key"), { what, name }));
}
