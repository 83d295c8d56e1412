/** Which small sound belongs to what happens in the story, and which of them are told in words as well. Pure. */
import type { Body, Effect, Encounter, Id, Scenario } from "../core/index.ts";
import { roomOfPlace, whereaboutsAfter } from "./backdrop.ts";
import { SOUND_NAMES } from "./names.ts";
import type { SoundName } from "./names.ts";

type Story = Pick<Scenario, "persona" | "actors" | "encounters">;

/** Those who call at home, and do not come by. */
const CALLERS: readonly (Body | undefined)[] = ["fund", "occupational-health", "employer", "vdab"];

const isAtHome = (place: Id | null) => place !== null && roomOfPlace(place) === "home";
const isOutdoors = (place: Id | null) => place === null || roomOfPlace(place) === "outside";
const isCaller = ({ actors }: Story, actor: Id) => CALLERS.includes(actors[actor]?.body);

/** An encounter at home with an office, with nobody else there and nobody brought in by the script: a call. */
function isCall(story: Story, { with: actor, also, arrival, nodes }: Encounter): boolean {
  if (arrival.is !== "comes" || also?.length || !isCaller(story, actor)) return false;
  return !Object.values(nodes).some(({ beats }) => beats.some((beat) => beat.is === "enter" && beat.actor === actor));
}

function soundOfMeeting(story: Story, encounter: Encounter | undefined): SoundName | null {
  if (!encounter || isOutdoors(encounter.place)) return null;
  if (!isAtHome(encounter.place)) return "door";
  return isCall(story, encounter) ? "phone" : null;
}

function soundOfEntering(story: Story, actor: Id, place: Id | null): SoundName | null {
  if (actor === story.persona.id || isOutdoors(place)) return null;
  return isAtHome(place) && isCaller(story, actor) ? "phone" : "door";
}

/** The sound of an effect at a place; null for what happens without one. A page turns when the picture changes. */
function soundOfEffect(effect: Effect, story: Story, place: Id | null): SoundName | null {
  switch (effect.type) {
    case "card": return "card";
    case "chosen": return "choose";
    case "letter": return "letter";
    case "week": return "week";
    case "hope": return "hope";
    case "sound": return SOUND_NAMES.find((name) => name === effect.sound) ?? null;
    case "ended": return "ending";
    case "met": return soundOfMeeting(story, story.encounters[effect.encounter]);
    case "enter": return soundOfEntering(story, effect.actor, place);
    case "place":
    case "left": return "page";
    default: return null;
  }
}

/** Weight of a sound when one step brings several: the room hears only the weightiest. */
const WEIGHT: Readonly<Record<SoundName, number>> = { ending: 9, hope: 8, letter: 7, phone: 6, door: 5, card: 4, week: 3, page: 2, choose: 1 };

/** The one sound of a step that begins at a place (null on the road); null when it brings none. */
export function soundOfStep(effects: readonly Effect[], story: Story, before: Id | null): SoundName | null {
  let place = before;
  let best: SoundName | null = null;
  let isAuthored = false;
  for (const effect of effects) {
    const after = whereaboutsAfter(effect, story);
    if (after) place = after.place;
    const sound = soundOfEffect(effect, story, place);
    if (!sound || (isAuthored && effect.type !== "sound")) continue;
    // What the author asked for is heard before what follows from the story by itself.
    if (effect.type === "sound" || best === null || WEIGHT[sound] > WEIGHT[best]) best = sound;
    isAuthored ||= effect.type === "sound";
  }
  return best;
}

/** Sounds that carry meaning, and are told in words as well; the others only answer a press or a turn of the page. */
const CAPTIONED = ["letter", "week", "door", "phone", "hope", "ending"] as const;
export type CaptionedSound = (typeof CAPTIONED)[number];

/** The sound itself when it is told in words as well; otherwise null. */
export function captionOf(sound: SoundName): CaptionedSound | null {
  return CAPTIONED.find((name) => name === sound) ?? null;
}
