/** WW320–WW323: what every story promises: IGLOO, the four main bodies, moments to talk, a moment of hope. */
import { MAIN_BODIES } from "../../core/index.ts";
import { diagnose } from "../diagnostics.ts";
import type { Diagnostic } from "../diagnostics.ts";
import type { AuthoredShared, AuthoredStory } from "../read-catalogue.ts";
import { isWhole } from "./checked.ts";
import type { StoryParts } from "./story-parts.ts";

/** Fewest different cues that the encounters of a story ask. */
export const FEWEST_CUES = 5;

const BODY_NAMES = { fund: "het ziekenfonds", "occupational-health": "de arbeidsarts", employer: "de werkgever", vdab: "VDAB" } as const;

function bodiesNotComing({ encounters }: AuthoredStory, shared: AuthoredShared): (keyof typeof BODY_NAMES)[] {
  const actors = shared.actors?.is ?? {};
  const coming = new Set(encounters.filter(({ comes }) => comes)
    .flatMap(({ with: met, also = [] }) => [met, ...also]).map((actor) => actors[actor]?.body));
  return MAIN_BODIES.filter((body) => !coming.has(body));
}

/** Counts over a whole story; nothing is said of a story of which a file could not be read. */
export function checkPromises(story: AuthoredStory, parts: StoryParts, shared: AuthoredShared): Diagnostic[] {
  const noIgloo = story.encounters.filter(({ igloo = [] }) => igloo.length === 0).map(({ file }) => diagnose("WW320", file.spotOf(["igloo"])));
  if (!isWhole(story) || !story.head) return noIgloo;
  const at = story.head.file.spotOf([]);
  const cues = new Set(parts.beats.flatMap(({ beat }) => (beat.is === "cue" ? [beat.cue] : []))).size;
  return [
    ...noIgloo,
    ...(shared.actors ? bodiesNotComing(story, shared) : []).map((body) => diagnose("WW321", at, { body: BODY_NAMES[body] })),
    ...(cues < FEWEST_CUES ? [diagnose("WW322", at, { count: cues, limit: FEWEST_CUES })] : []),
    ...(parts.beats.some(({ beat }) => beat.is === "hope") ? [] : [diagnose("WW323", at)]),
  ];
}
