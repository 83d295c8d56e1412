/**
 * What can be reached in a story at all, taken generously: conditions on numbers and on what is absent always can hold,
 * those on flags, choices, cards, knowledge and encounters only once something that is reached brings them about.
 */
import { holdsOn, addDays } from "../../core/index.ts";
import type { AuthoredShared, AuthoredStory } from "../read-catalogue.ts";
import type { AuthoredBeat } from "../schema/beat.ts";
import type { AuthoredCondition } from "../schema/condition.ts";
import type { AuthoredConsequence } from "../schema/consequence.ts";
import type { AuthoredEncounter } from "../schema/encounter.ts";
import { exitsOf } from "./check-ways.ts";

export interface Reached {
  /** `encounter` and `encounter/node`. */
  readonly places: Set<string>;
  /** What has come about: `flag x`, `chose e/c`, `card x`, `knows actor fact`, `met e`. */
  readonly known: Set<string>;
}

interface Frame {
  readonly weeks: readonly [number, number];
  readonly phase: string | undefined;
  readonly isLaw: (regime: string, weeks: readonly [number, number]) => boolean;
}

function isPossible(condition: AuthoredCondition | undefined, reached: Reached, frame: Frame): boolean {
  if (!condition) return true;
  const { flag, all = [], any, week, phase, knows = {}, law, card, chose, met } = condition;
  const { known } = reached;
  const has = (what: string, name: string | undefined) => name === undefined || known.has(`${what} ${name}`);
  const [from, until] = frame.weeks;
  return has("flag", flag) && has("card", card) && has("chose", chose) && has("met", met)
    && Object.entries(knows).every(([actor, fact]) => known.has(`knows ${actor} ${fact}`))
    && (phase === undefined || frame.phase === undefined || phase === frame.phase)
    && (!week || ((week.min ?? 0) <= until && (week.max ?? Infinity) >= from))
    && (law === undefined || frame.isLaw(law, frame.weeks))
    && all.every((part) => isPossible(part, reached, frame))
    && (!any || any.some((part) => isPossible(part, reached, frame)));
}

function bringAbout({ set = [], tell = {} }: AuthoredConsequence, { known }: Reached): void {
  for (const flag of set) known.add(`flag ${flag}`);
  for (const [fact, actors] of Object.entries(tell)) for (const actor of actors) known.add(`knows ${actor} ${fact}`);
}

function readLetter(story: AuthoredStory, id: string, reached: Reached): void {
  const letter = story.head?.is.letters?.[id];
  if (!letter) return;
  if (letter.card !== undefined) reached.known.add(`card ${letter.card}`);
  bringAbout(letter, reached);
}

function passBeat(story: AuthoredStory, beat: AuthoredBeat, reached: Reached, frame: Frame): void {
  if (!isPossible(beat.if, reached, frame)) return;
  if (beat.is === "card") reached.known.add(`card ${beat.card}`);
  if (beat.is === "letter") readLetter(story, beat.letter, reached);
  if (beat.is === "consequence") bringAbout(beat, reached);
}

function walkNode(story: AuthoredStory, encounter: AuthoredEncounter, nodeId: string, reached: Reached, frame: Frame): void {
  const node = encounter.nodes.find(({ id }) => id === nodeId);
  if (!node) return;
  for (const beat of node.beats) passBeat(story, beat, reached, frame);
  for (const choice of node.end.is === "choices" ? node.end.choices : []) {
    if (!isPossible(choice.if, reached, frame)) continue;
    reached.known.add(`chose ${encounter.id}/${choice.id}`);
    bringAbout(choice, reached);
  }
  for (const exit of exitsOf(node)) {
    if (exit["to-node"] !== undefined && isPossible(exit.if, reached, frame)) reached.places.add(`${encounter.id}/${exit["to-node"]}`);
  }
}

function frameOf(story: AuthoredStory, shared: AuthoredShared, encounter: AuthoredEncounter): Frame {
  const head = story.head?.is;
  const phase = head?.phases.find(({ id }) => id === encounter.phase);
  // Who comes may be met later in the same phase, never before.
  const weeks = encounter.open?.weeks ?? [encounter.comes?.week ?? 0, phase?.weeks[1] ?? 52] as const;
  return { weeks, phase: phase?.id, isLaw: (regime, during) => {
    const rules = shared.regimes?.is[regime];
    if (!rules || !head) return true;
    const days = Array.from({ length: during[1] - during[0] + 1 }, (_, index) => addDays(head.starts, (during[0] + index) * 7));
    return days.some((day) => holdsOn({ id: regime, from: rules.from, ...(rules.until === undefined ? {} : { until: rules.until }) }, day));
  } };
}

/** Walks until nothing new is reached. */
export function reachOf(story: AuthoredStory, shared: AuthoredShared): Reached {
  const reached: Reached = { places: new Set(), known: new Set() };
  const frames = new Map(story.encounters.map((encounter) => [encounter, frameOf(story, shared, encounter)]));
  const everywhere: Frame = { weeks: [0, 52], phase: undefined, isLaw: () => true };
  for (const [fact, { "known-by": knownBy = [] }] of Object.entries(story.head?.is.facts ?? {})) {
    for (const actor of knownBy) reached.known.add(`knows ${actor} ${fact}`);
  }
  for (let before = -1; before !== reached.known.size + reached.places.size;) {
    before = reached.known.size + reached.places.size;
    for (const [id, letter] of Object.entries(story.head?.is.letters ?? {})) {
      if (letter.week !== undefined && isPossible(letter.when, reached, everywhere)) readLetter(story, id, reached);
    }
    for (const [encounter, frame] of frames) {
      if (!isPossible(encounter.if, reached, frame)) continue;
      reached.places.add(encounter.id).add(`${encounter.id}/${encounter.start}`);
      for (const { id } of encounter.nodes) if (reached.places.has(`${encounter.id}/${id}`)) walkNode(story, encounter, id, reached, frame);
      reached.known.add(`met ${encounter.id}`);
    }
  }
  return reached;
}
