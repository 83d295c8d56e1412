/**
 * Sound as the rest of the house gets it: loaded late, off until chosen. The only importer of howler.
 */
import { Howl } from "howler";
import { createPlayer } from "./player.ts";
import type { LoopName, Sound } from "./player.ts";
import type { SoundName } from "./sound-of-effect.ts";

export { soundOfEffects } from "./sound-of-effect.ts";

const files = import.meta.glob<string>("../../assets/sound/*.{webm,m4a}", { query: "?url", import: "default", eager: true });

/** Both formats of a sound, the smaller first; the browser takes the first that it can play. */
function addressesOf(name: SoundName | LoopName): string[] {
  return ["webm", "m4a"].map((kind) => files[`../../assets/sound/${name}.${kind}`]).filter((url) => url !== undefined);
}

/** Files opened from a stick cannot be fetched, only played as they are. */
const isFromStick = () => window.location.protocol === "file:";

/** Sound, silent until levels are set. A file that cannot be played stays silent; nothing is thrown. */
export function createSound({ onCaption }: { readonly onCaption: (key: string) => void }): Sound {
  return createPlayer({
    onCaption,
    openVoice: (name, isLoop) => new Howl({ src: addressesOf(name), loop: isLoop, html5: isFromStick() }),
  });
}
