/**
 * A late part of the composition root: joins the sound to the stores. Nothing of it is fetched before somebody
 * chooses to hear it or to have it told; what cannot be fetched stays silent, and the game goes on.
 */
import { dayOfWeek } from "./core/index.ts";
import type { Effect } from "./core/index.ts";
import { warn } from "./platform/warn.ts";
import { OUTSIDE_STORY, backdropOf, whereaboutsOf } from "./sound/backdrop.ts";
import type { Backdrop } from "./sound/backdrop.ts";
import { createSound } from "./sound/create-sound.ts";
import { captionOf, soundOfStep } from "./sound/sound-of-effect.ts";
import type { SoundName } from "./sound/names.ts";
import type { GameStore } from "./store/game-store.ts";
import type { HeardStore } from "./store/heard-store.ts";
import { onEveryChange } from "./store/on-every-change.ts";
import type { PlayState } from "./store/play-store.ts";
import type { SettingsStore } from "./store/settings-store.ts";
import { hasCaptions, heardLevels } from "./store/sound-settings.ts";

export interface SoundParts {
  readonly game: GameStore;
  readonly settings: SettingsStore;
  readonly heard: HeardStore;
}

/** Share of music and room tone beneath a voice that reads. */
const UNDER_VOICE = 0.25;

function openPlay({ game }: SoundParts): PlayState | null {
  const { view, play } = game.getState();
  return view === "play" && play ? play.getState() : null;
}

function backdropNow(parts: SoundParts): Backdrop {
  const play = openPlay(parts);
  if (!play || play.story.waiting === "ended") return OUTSIDE_STORY;
  return backdropOf(whereaboutsOf(play.shown, play.scenario), dayOfWeek(play.scenario, play.story.week));
}

/** While the room talks, or the page is out of sight, there is no music. */
function shareNow(parts: SoundParts): number {
  if (document.hidden || openPlay(parts)?.session.held) return 0;
  return parts.heard.getState().isReading ? UNDER_VOICE : 1;
}

/** The sound of each step as it is taken; none for a play that is opened, or after a step back. */
function createEar(parts: SoundParts): () => SoundName | null {
  let seen: readonly Effect[] = openPlay(parts)?.shown ?? [];
  return () => {
    const play = openPlay(parts);
    const before = seen;
    seen = play?.shown ?? [];
    if (!play || seen === before || before.length === 0) return null;
    const isOneStepOn = seen.length === before.length + play.fresh.length && seen[before.length - 1] === before.at(-1);
    return isOneStepOn ? soundOfStep(play.fresh, play.scenario, whereaboutsOf(before, play.scenario).place) : null;
  };
}

/** Calls only when the value has changed since the last call. */
function onChange<T>(same: (one: T, other: T) => boolean, call: (value: T) => void): (value: T) => void {
  let last: { readonly value: T } | null = null;
  return (value) => {
    if (last && same(last.value, value)) return;
    last = { value };
    call(value);
  };
}

/** Plays what happens from now on, at the loudness that was chosen, and tells in words what carries meaning. */
export function wireSound(parts: SoundParts): void {
  const { game, settings, heard } = parts;
  const sound = createSound({ onMissing: (name) => warn(`no sound at assets/sound/${name}`) });
  const listen = createEar(parts);
  const setBackdrop = onChange<Backdrop>((one, other) => one.theme === other.theme && one.room === other.room && one.hasWords === other.hasWords, sound.setBackdrop);
  const lower = onChange<number>(Object.is, sound.lower);
  const level = () => sound.set(heardLevels(settings.getState()));
  const follow = () => {
    setBackdrop(backdropNow(parts));
    lower(shareNow(parts));
  };
  const hear = () => {
    const name = listen();
    follow();
    if (!name) return;
    sound.play(name);
    const caption = captionOf(name);
    if (caption && hasCaptions(settings.getState())) heard.getState().tell(caption);
  };
  follow();
  onEveryChange(game, hear);
  settings.subscribe(level);
  heard.subscribe(follow);
  document.addEventListener("visibilitychange", follow);
  level();
}
