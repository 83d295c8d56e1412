/** How a play begins: anew, or from what was kept. Nothing that cannot be followed is ever written over. */
import { restore } from "../core/index.ts";
import type { LogEntry, Save, SaveFault, Scenario, StoryState } from "../core/index.ts";
import type { Storage } from "../platform/storage.ts";
import { forgetPlay, putAside } from "./keep-play.ts";
import type { KeptPlay } from "./keep-play.ts";
import type { GroupPlay, Notice } from "./play-store.ts";

export interface StartOfPlay {
  readonly save: Save;
  readonly notice?: Notice;
  /** False when writing would destroy the only copy of something that could not be put aside. */
  readonly mayKeep: boolean;
}

/** A save as far as it fits the story, and why it fits no further. */
export interface Followed {
  readonly story: StoryState;
  readonly kept: readonly LogEntry[];
  readonly fault?: SaveFault;
}

/** Follows a save as far as it fits. Faults as `restore` gives them: WW404 only in part, WW405 of another story. */
export function followSave(scenario: Scenario, save: Save, groupPlay: GroupPlay | null): Followed {
  if (!groupPlay || save.mode === "solo" || save.scenario !== scenario.id) {
    const { state, kept, fault } = restore(scenario, save);
    return { story: state, kept, ...(fault ? { fault } : {}) };
  }
  const { story, kept, isWhole } = groupPlay.followRoom(scenario, save);
  return { story, kept, ...(isWhole ? {} : { fault: "WW404" }) };
}

/** Goes on with a save; one that fits only in part is put aside whole before anything is written over it. Without `mayKeep` nothing is written. */
export function goOnWith(storage: Storage, scenario: Scenario, save: Save, groupPlay: GroupPlay | null, mayKeep = true): StartOfPlay {
  const { fault, kept } = followSave(scenario, save, groupPlay);
  if (!fault) return { save, mayKeep };
  const aside = putAside(storage, scenario.id, JSON.stringify(save));
  return { save: { ...save, version: scenario.version, log: kept }, notice: { is: "save-fault", fault, aside }, mayKeep: mayKeep && aside !== null };
}

/** Begins anew; a kept play that was sound is forgotten, a damaged one stays aside, and what could not be put aside is left where it is. */
export function beginAnew(storage: Storage, save: Save, kept: KeptPlay | null): StartOfPlay {
  if (!kept?.fault) {
    const mayKeep = kept?.mayKeep !== false;
    if (mayKeep) forgetPlay(storage, save.scenario, save.mode);
    return { save, mayKeep };
  }
  const aside = kept.aside ?? null;
  return { save, mayKeep: aside !== null, notice: { is: "save-fault", fault: kept.fault, aside } };
}
