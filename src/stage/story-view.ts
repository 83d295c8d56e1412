/**
 * From the state of the story to what the stage shows. Pure; draws nothing, and asks nothing of the engine:
 * what it cannot read from the state is handed in.
 */
import type { Face, Id, RoadStop, Scenario, StoryState, TextId } from "../core/index.ts";
import type { StageMemory } from "./stage-memory.ts";
import type { StagePerson, StageView } from "./stage-view.ts";

/** How an actor looks everywhere: colour (a name of the house or CSS), pictogram, figure. */
export interface Look {
  readonly colour: string;
  readonly pictogram: string;
  readonly figure: string;
}

export interface Surroundings {
  readonly looks: Readonly<Record<Id, Look>>;
  /** The stops of the road now, as the engine's `roadStops` gives them. */
  readonly stops: readonly RoadStop[];
  /** How long a line is in the words of the moment, characters. */
  readonly lengthOf?: (line: TextId) => number | undefined;
}

type RoadView = Extract<StageView, { is: "road" }>;

const UNKNOWN: Look = { colour: "sand", pictogram: "cards", figure: "" };
/** Energy and outlook together, up to which the head hangs. */
const LOW = 3;
/** Weeks ahead of the walker at which open ways are drawn. */
const NEAR = 2;

function lookOf({ looks }: Surroundings, actor: Id): Look {
  return looks[actor] ?? { ...UNKNOWN, figure: actor };
}

/** Two others at most are seen; who speaks is always one of them. */
function chooseOthers({ present, speaker }: StageMemory): readonly Id[] {
  const [first, second] = present;
  if (first === undefined || second === undefined) return present;
  const isThird = speaker !== null && present.indexOf(speaker) > 1;
  return [first, isThird ? speaker : second];
}

function personOf(memory: StageMemory, actor: Id, figure: string, side: StagePerson["side"], more: Partial<StagePerson> = {}): StagePerson {
  const isSpeaking = memory.speaker === actor;
  const face: Face = memory.faces[actor] ?? "calm";
  const line = isSpeaking && memory.line !== null ? { line: memory.line } : {};
  return { figure, face, side, isSpeaking, posture: "upright", ...line, ...more };
}

function postureOf({ situation: { energy, outlook } }: StoryState): StagePerson["posture"] {
  return energy + outlook <= LOW ? "low" : "upright";
}

function encounterView(scenario: Scenario, story: StoryState, memory: StageMemory, around: Surroundings): StageView {
  const { id, figure } = scenario.persona;
  const persona = personOf(memory, id, figure, "left", { posture: postureOf(story) });
  const others = chooseOthers(memory).map((actor, at) =>
    personOf(memory, actor, lookOf(around, actor).figure, at === 0 ? "right" : "far-right"));
  const isNear = story.waiting === "choice" || memory.hope !== null;
  return {
    is: "encounter", place: memory.place ?? "", light: memory.light, people: [persona, ...others].map((person) => measure(person, around)),
    soon: soonIn(scenario, story, around), ...(isNear ? { isNear } : {}),
  };
}

function measure(person: StagePerson, { lengthOf }: Surroundings): StagePerson {
  const length = person.line === undefined ? undefined : lengthOf?.(person.line);
  return length === undefined ? person : { ...person, length };
}

/** The faces that the script of this encounter gives to anybody, by figure; each once. */
function soonIn(scenario: Scenario, story: StoryState, around: Surroundings): readonly { figure: string; face: Face }[] {
  const { persona, encounters } = scenario;
  const nodes = Object.values(encounters[story.place?.encounter ?? ""]?.nodes ?? {});
  const faces = nodes.flatMap(({ beats }) => beats.flatMap((beat) => {
    const actor = beat.is === "line" ? beat.speaker : beat.is === "face" ? beat.actor : null;
    if (actor === null || actor === "narrator" || !("face" in beat) || beat.face === undefined) return [];
    return [{ figure: actor === persona.id ? persona.figure : lookOf(around, actor).figure, face: beat.face }];
  }));
  return faces.filter(({ figure, face }, at) => faces.findIndex((other) => other.figure === figure && other.face === face) === at);
}

const stopAt = (week: number, { colour, pictogram }: Look) => ({ week, colour, pictogram });

function metOf(scenario: Scenario, story: StoryState, around: Surroundings): RoadView["met"] {
  return Object.entries(story.met)
    .map(([id, week]) => stopAt(week, lookOf(around, scenario.encounters[id]?.with ?? "")))
    .sort((a, b) => a.week - b.week);
}

function missedOf(story: StoryState): RoadView["missed"] {
  const missed: { week: number }[] = [];
  for (let link = story.trail; link; link = link.before) {
    if (link.last.is === "missed") missed.unshift({ week: link.last.week });
  }
  return missed;
}

function openOf(story: StoryState, around: Surroundings): RoadView["open"] {
  return around.stops.filter(({ is }) => is !== "closed")
    .map(({ encounter, is }) => stopAt(story.week + (is === "come" ? 1 : NEAR), lookOf(around, encounter.with)));
}

function roadView(scenario: Scenario, story: StoryState, around: Surroundings): RoadView {
  return {
    is: "road", figure: scenario.persona.figure, week: story.week, phase: story.phase, posture: postureOf(story),
    met: metOf(scenario, story, around), missed: missedOf(story), open: openOf(story, around),
    hasPost: story.waiting === "letter" || Object.values(story.letters).includes(story.week),
  };
}

/** What the stage shows of a story at this moment; `memory` is folded from the effects up to now. */
export function toStageView(scenario: Scenario, story: StoryState, memory: StageMemory, around: Surroundings): StageView {
  const isInRoom = story.place !== null && memory.place !== null;
  const behind = isInRoom ? encounterView(scenario, story, memory, around) : roadView(scenario, story, around);
  return story.waiting === "card" || story.waiting === "letter" ? { is: story.waiting, behind } : behind;
}
