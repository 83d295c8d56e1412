/**
 * Golden walks: a play written down as a text that a writer can read. The decisions in it are played again,
 * and what comes out must be what stands there, word for word.
 *
 *   zaad 3                     the seed
 *   > telefoon-werk            go to an encounter        ~   let time pass
 *   = zeg-wat-niet-lukt        take a choice
 * All other lines are what the story says; the command `npm run walks:renew` writes them anew.
 */
import { canWait, dayOfWeek, offeredChoices, roadStops } from "../core/index.ts";
import type { Action, Effect, Scenario, StoryState } from "../core/index.ts";
import { playThrough } from "../walk/index.ts";
import type { PlayThrough, Turn } from "../walk/index.ts";

export interface GoldenWalk {
  /** Remarks at the top, kept as they are. */
  readonly remarks: readonly string[];
  readonly seed: number;
  readonly decisions: readonly string[];
}

/** Reads the remarks, the seed and the decisions; everything else is passed over. */
export function parseWalk(text: string): GoldenWalk {
  const lines = text.split("\n").map((line) => line.trimEnd());
  const seed = lines.find((line) => /^zaad \d+$/.test(line));
  return {
    remarks: lines.filter((line) => line.startsWith("#")),
    seed: Number(seed?.slice(5) ?? 1),
    decisions: lines.filter((line) => /^[>=] \S+$|^~$/.test(line)),
  };
}

function toAction(decision: string): Action {
  if (decision === "~") return { type: "wait" };
  const name = decision.slice(2);
  return decision.startsWith(">") ? { type: "visit", encounter: name } : { type: "choose", choice: name };
}

function writeDecision(action: Action): string {
  if (action.type === "visit") return `> ${action.encounter}`;
  return action.type === "choose" ? `= ${action.choice}` : "~";
}

/** A walk that does not fit the story; the message tells a writer where, and what would fit. */
export class WalkError extends Error {}

/** Plays the decisions of a walk; lines, cards and letters are gone through by themselves. Throws WalkError where one does not fit. */
export function playWalk(scenario: Scenario, walk: GoldenWalk): PlayThrough {
  const left = walk.decisions.map(toAction);
  return playThrough(scenario, walk.seed, (state, legal) => {
    if (legal[0]?.type === "advance") return legal[0];
    const wanted = left.shift();
    const found = legal.find((action) => JSON.stringify(action) === JSON.stringify(wanted));
    if (found) return found;
    const where = state.place ? `${state.place.encounter}/${state.place.node}` : `week ${state.week}`;
    throw new WalkError(`bij ${where}: ${wanted ? `‘${writeDecision(wanted)}’ kan hier niet` : "de wandeling stopt hier"}. Wel mogelijk:\n${legal.map((action) => `    ${writeDecision(action)}`).join("\n")}`);
  });
}

type Texts = Readonly<Record<string, string>>;

function writeEffect(effect: Effect, scenario: Scenario, texts: Texts): string[] {
  const say = (id: string) => texts[id] ?? id;
  switch (effect.type) {
    case "week": return ["", `week ${effect.week} · ${dayOfWeek(scenario, effect.week)}`];
    case "phase": return [`fase ${effect.phase}`];
    case "say": return [`  ${effect.speaker}${effect.face ? ` (${effect.face})` : ""}: ${say(effect.line)}`];
    case "card": return [`  [kaart ${effect.card}]`];
    case "letter": return [`  [brief ${effect.letter}]`];
    case "cue": return [`  [stilstaan ${effect.cue}]`];
    case "hope": return ["  [hoop]"];
    case "sound": return [`  [geluid ${effect.sound}]`];
    case "learned": return [`  [${effect.actor} weet nu: ${effect.fact}]`];
    case "changed": return [`  [${Object.entries(effect.entry.changed).map(([what, by]) => `${what} ${by > 0 ? "+" : ""}${by}`).join(", ")} · ${effect.entry.cause}]`];
    case "ended": return ["", `einde ${effect.ending}`];
    default: return [];
  }
}

function writeOptions(scenario: Scenario, state: StoryState, texts: Texts): string[] {
  if (state.waiting === "choice") {
    return offeredChoices(scenario, state).map(({ choice, closed }) =>
      closed ? `    x ${choice.id} (${closed.why}): ${texts[closed.text] ?? closed.text}` : `    ? ${choice.id}: ${texts[choice.text] ?? choice.text}`);
  }
  if (state.waiting !== "road") return [];
  const stops = roadStops(scenario, state).map(({ encounter, is, why }) => `    ${is === "closed" ? `x ${encounter.id} (${why})` : `? ${encounter.id}${is === "come" ? " (komt)" : ""}`}`);
  return canWait(scenario, state) ? [...stops, "    ? ~"] : stops;
}

function writeTurn(turn: Turn, scenario: Scenario, texts: Texts): string[] {
  const { action } = turn;
  const decision = action.type === "visit" ? ["", `> ${action.encounter}`] : action.type === "choose" ? [`= ${action.choice}`] : action.type === "wait" ? ["~"] : [];
  return [...writeOptions(scenario, turn.state, texts), ...decision, ...turn.effects.flatMap((effect) => writeEffect(effect, scenario, texts))];
}

/** The walk as it now plays, ready to be compared or kept. */
export function writeWalk(scenario: Scenario, walk: GoldenWalk, texts: Texts): string {
  const play = playWalk(scenario, walk);
  return [
    ...walk.remarks, `zaad ${walk.seed}`, "", `week 0 · ${scenario.starts}`,
    ...play.opening.flatMap((effect) => writeEffect(effect, scenario, texts)),
    ...play.turns.flatMap((turn) => writeTurn(turn, scenario, texts)), "",
  ].join("\n");
}
