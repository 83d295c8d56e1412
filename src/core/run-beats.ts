/** Runs the script of an encounter from a place to the next moment at which the play waits. */
import { holds } from "./condition.ts";
import { applyConsequence } from "./consequence.ts";
import type { Effect } from "./effect.ts";
import { nodeAt } from "./offered-choices.ts";
import { drawByWeight, nextRandom } from "./random.ts";
import { dueLetter } from "./road.ts";
import type { Beat, Exit, Id, LineBeat, NodeEnd, Scenario } from "./scenario.ts";
import { StoryError } from "./story-error.ts";
import type { Place, StoryState } from "./story-state.ts";

/** More beats than this without a moment of waiting means that a story runs in a circle. */
const MOST_BEATS = 10_000;

/** Medical secrecy and plain honesty: nobody speaks from what they do not know. */
function canSay(state: StoryState, beat: LineBeat): boolean {
  return (beat.uses ?? []).every((fact) => state.knowledge[fact]?.[beat.speaker] !== undefined);
}

function isPassedOver(scenario: Scenario, state: StoryState, beat: Beat): boolean {
  if (beat.long && state.badDay) return true;
  if (beat.is === "line" && !canSay(state, beat)) return true;
  if (beat.is === "card" && state.cards[beat.card] !== undefined) return true;
  if (beat.is === "letter" && state.letters[beat.letter] !== undefined) return true;
  return !holds(scenario, state, beat.when);
}

/** Lays a card on the table. */
export function openCard(state: StoryState, card: Id, effects: Effect[]): StoryState {
  effects.push({ type: "card", card });
  return { ...state, waiting: "card", open: card, cards: { ...state.cards, [card]: state.week } };
}

/** Hands over a letter: what it brings about happens as it is read. */
export function openLetter(scenario: Scenario, state: StoryState, id: Id, effects: Effect[]): StoryState {
  const letter = scenario.letters.find((candidate) => candidate.id === id);
  if (!letter) throw new StoryError("WW203", `no letter "${id}"; letters stand in scenario.yaml`);
  effects.push({ type: "letter", letter: id });
  const received: StoryState = {
    ...state, waiting: "letter", open: id,
    letters: { ...state.letters, [id]: state.week },
    trail: { last: { is: "letter", letter: id, week: state.week }, before: state.trail },
  };
  return applyConsequence(received, letter.consequence, id, effects);
}

/** Back on the road: a letter that is due comes first. */
export function returnToRoad(scenario: Scenario, state: StoryState, effects: Effect[]): StoryState {
  const onRoad: StoryState = { ...state, place: null, open: null, waiting: "road" };
  const letter = dueLetter(scenario, onRoad);
  return letter ? openLetter(scenario, onRoad, letter.id, effects) : onRoad;
}

/** True for a beat at which the play waits for somebody to go on. */
function isWaitedFor(state: StoryState, beat: Beat): boolean {
  return beat.is === "line" || beat.is === "card" || beat.is === "letter" || (beat.is === "cue" && state.stopsAtCues);
}

function performBeat(scenario: Scenario, state: StoryState, place: Place, beat: Beat, effects: Effect[]): StoryState {
  switch (beat.is) {
    case "line":
      effects.push({ type: "say", line: beat.line, speaker: beat.speaker, ...(beat.face ? { face: beat.face } : {}) });
      return { ...state, place, waiting: "line", open: null };
    case "card": return openCard({ ...state, place }, beat.card, effects);
    case "letter": return openLetter(scenario, { ...state, place }, beat.letter, effects);
    case "cue":
      effects.push({ type: "cue", cue: beat.cue });
      return state.stopsAtCues ? { ...state, place, waiting: "cue", open: beat.cue } : state;
    case "place":
      effects.push({ type: "place", place: beat.place, ...(beat.light ? { light: beat.light } : {}) });
      return state;
    case "face":
      effects.push({ type: "face", actor: beat.actor, face: beat.face });
      return state;
    case "enter":
    case "leave":
      effects.push({ type: beat.is, actor: beat.actor });
      return state;
    case "hope":
      effects.push({ type: "hope" });
      return { ...state, trail: { last: { is: "hope", encounter: place.encounter, week: state.week }, before: state.trail } };
    case "sound":
      effects.push({ type: "sound", sound: beat.sound });
      return state;
    case "consequence": return applyConsequence(state, beat.consequence, place.encounter, effects);
  }
}

/** The way out of a node that holds no choices. Throws WW105 when none of them holds. */
function exitOf(scenario: Scenario, state: StoryState, place: Place, end: Exclude<NodeEnd, { is: "choices" }>): { exit: Exit; random: number } {
  const drawn = end.is === "chance" ? nextRandom(state.random) : { value: 0, state: state.random };
  const taken = end.is === "chance"
    ? end.exits[drawByWeight(end.exits.map(({ weight }) => weight), drawn.value)]
    : end.exits.find(({ when }) => holds(scenario, state, when));
  if (taken) return { exit: taken.goto, random: drawn.state };
  throw new StoryError("WW105", `no way out of node "${place.node}" of encounter "${place.encounter}"; give its last goto no condition`);
}

/** Leaves an encounter for the road or for an ending. */
function leaveEncounter(scenario: Scenario, state: StoryState, encounter: Id, exit: Exclude<Exit, { to: "node" }>, effects: Effect[]): StoryState {
  if (exit.to === "road") {
    effects.push({ type: "left", encounter });
    return returnToRoad(scenario, state, effects);
  }
  effects.push({ type: "ended", ending: exit.ending });
  return { ...state, waiting: "ended", ending: exit.ending, open: null };
}

/** Takes a way out and runs on until the play waits. */
export function followExit(scenario: Scenario, state: StoryState, encounter: Id, exit: Exit, effects: Effect[]): StoryState {
  if (exit.to === "node") return runBeats(scenario, state, { encounter, node: exit.node, beat: 0 }, effects);
  return leaveEncounter(scenario, state, encounter, exit, effects);
}

/**
 * Runs from a place until the play waits. The state is copied only where something changes: this is the inner loop.
 * Throws WW106 when the story runs in a circle.
 */
export function runBeats(scenario: Scenario, from: StoryState, first: Place, effects: Effect[]): StoryState {
  let state = from;
  let place = first;
  for (let count = 0; count < MOST_BEATS; count += 1) {
    const node = nodeAt(scenario, place);
    if (place.beat === 0) effects.push({ type: "node", encounter: place.encounter, node: place.node });
    const beat = node.beats[place.beat];
    if (!beat) {
      if (node.end.is === "choices") return { ...state, place, waiting: "choice", open: null };
      const { exit, random } = exitOf(scenario, state, place, node.end);
      if (random !== state.random) state = { ...state, random };
      if (exit.to !== "node") return leaveEncounter(scenario, state, place.encounter, exit, effects);
      place = { encounter: place.encounter, node: exit.node, beat: 0 };
      continue;
    }
    if (isPassedOver(scenario, state, beat)) {
      effects.push({ type: "passed", ...place });
    } else {
      state = performBeat(scenario, state, place, beat, effects);
      if (isWaitedFor(state, beat)) return state;
    }
    place = { encounter: place.encounter, node: place.node, beat: place.beat + 1 };
  }
  throw new StoryError("WW106", `encounter "${first.encounter}" runs in a circle without a line or a choice`);
}
