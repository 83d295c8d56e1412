/**
 * Under which id every text is found. These ids are kept in translations and in pages: a change here breaks both.
 *
 *   encounter.node.n        a line; `node.n` is the id that the tool wrote beside it (it stays when the line moves)
 *   encounter.choice        a choice            encounter.choice.closed   why it is closed
 *   encounter.because.n     why something changed; `because.n` is the id that the tool wrote beside it
 *   encounter.title         its title           encounter.closed          why it is closed on the road
 *   letter.ID.title, letter.ID.1 …, letter.ID.because.n        cue.ID.prompt|aim|pitfalls, cue.ID.reaction.n
 *   ending.ID.title|opening, ending.ID.1 …                     fact.ID        phase.ID, phase.ID.about
 *   story.title|note|summary|portrait|work|household           actor.ID.name|role
 *   card.ID.title, card.ID.statement.n|must.n|may.n|may-not.n|ask.n           source.ID      regime.ID
 */
import type { Id, TextId } from "../core/index.ts";

/** Names that mean something else at the head of a text id; no encounter may bear them. */
export const RESERVED_ENCOUNTER_IDS: readonly Id[] = ["actor", "card", "cue", "ending", "fact", "letter", "phase", "regime", "source", "story"];
/** Names that mean something else after an encounter's id; no node and no choice may bear them. */
export const RESERVED_PART_IDS: readonly Id[] = ["because", "closed", "title"];

/** Text id of anything: its parts with dots between. */
export function textId(...parts: readonly (string | number)[]): TextId {
  return parts.join(".");
}

/** The number at the end of an authored id: `gaat-over.3` → `["gaat-over", 3]`. */
export function splitNumber(id: string): [owner: string, number: number] {
  const dot = id.lastIndexOf(".");
  return [id.slice(0, dot), Number(id.slice(dot + 1))];
}
