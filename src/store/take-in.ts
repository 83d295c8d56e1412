/** Takes a session file in: what can be read of it becomes the kept play of its story. What was kept before is put aside, never written over. */
import type { Id } from "../core/index.ts";
import type { Storage } from "../platform/storage.ts";
import type { SessionFileRead } from "../session/index.ts";
import type { Catalogue } from "./catalogue.ts";
import type { Fetching } from "./fetching.ts";
import type { GameStore } from "./game-state.ts";
import { forgetAlive } from "./keep-alive.ts";
import { keyOf, putAside, writePlay } from "./keep-play.ts";
import type { SettingsStore } from "./settings-store.ts";

interface TakeInParts {
  readonly storage: Storage;
  readonly catalogue: Catalogue;
  readonly settings: SettingsStore;
  readonly fetchStory: Fetching["fetchStory"];
  readonly set: GameStore["setState"];
}

/** Puts the kept play of a story aside as it is, if there is one; false when the device refuses, and it must not be written over. */
function putAsideKept(storage: Storage, scenario: Id): boolean {
  const text = storage.read(keyOf(scenario, "group"));
  return text === null || putAside(storage, scenario, text) !== null;
}

/** Reads a session file and opens its story; a story that this game does not have is a fault (WW405). */
export async function takeIn(text: string, { storage, catalogue, settings, fetchStory, set }: TakeInParts): Promise<SessionFileRead> {
  const { readSessionFile, settingIn } = await import("./group-play.ts");
  const read = readSessionFile(text);
  if (read.is === "fault") return read;
  const entry = catalogue.entries.find(({ id }) => id === read.save.scenario);
  if (!entry) return { is: "fault", fault: "WW405" };
  const setting = settingIn(read.save);
  if (setting) settings.getState().change({ language: setting.language, register: setting.register });
  const mayKeep = putAsideKept(storage, entry.id);
  const isKept = mayKeep && writePlay(storage, read.save);
  forgetAlive(storage, entry.id);
  set({ view: "note", mode: "group", entry, scenario: null, play: null, kept: null });
  // Also where the device keeps nothing the session goes on, from what was read.
  await fetchStory(entry, "group", { save: read.save, mayKeep, isKept });
  return read;
}
