/** An encounter in the engine's form. */
import type { Encounter, IglooLevel, PhaseId } from "../../core/index.ts";
import { numberEncounter } from "../number-lines.ts";
import type { AuthoredEncounter } from "../schema/encounter.ts";
import { textId } from "../text-ids.ts";
import { compileCondition } from "./compile-condition.ts";
import { compileNodes } from "./compile-node.ts";
import type { TextList, TextPart } from "./text-entry.ts";

/** Compiles one encounter and adds its texts to the list; `taken` are the ids that translations use. */
export function compileEncounter(authored: AuthoredEncounter, part: TextPart, taken: readonly string[], texts: TextList): Encounter {
  const { id, file, also, light, if: when, else: closed, comes, open } = authored;
  const place = { file, part };
  texts.name({ ...place, path: ["title"] }, textId(id, "title"), authored.title, authored["title-plain"]);
  if (closed) texts.line({ ...place, path: ["else", "says"] }, textId(id, "closed"), closed);
  return {
    id, title: textId(id, "title"), with: authored.with,
    ...(also ? { also } : {}),
    place: authored.place,
    ...(light ? { light } : {}),
    phase: authored.phase as PhaseId,
    igloo: (authored.igloo ?? []) as IglooLevel[],
    arrival: comes ? { is: "comes", week: comes.week } : { is: "open", weeks: open?.weeks ?? [0, 0] },
    ...(when ? { when: compileCondition(when) } : {}),
    ...(closed ? { closed: { why: closed.why, text: textId(id, "closed") } } : {}),
    cost: authored.cost ?? 0,
    start: authored.start,
    nodes: compileNodes({ id, place, numbering: numberEncounter(authored, taken), texts }, authored.nodes),
  };
}
