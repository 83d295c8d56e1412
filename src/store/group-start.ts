/** What a group begins its session with. Only a type: what is done with it stands in group-play.ts. */
import type { Command, Setting } from "../session/index.ts";

/** How a group's session begins: what it is set up for, where, and what its plan wishes. */
export interface GroupStart {
  readonly setting: Setting;
  readonly part: "opening" | "story";
  /** Commands that are done at once: what the facilitator dropped, silenced and reordered. */
  readonly wishes?: readonly Command[];
}
