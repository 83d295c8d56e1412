/**
 * Sound as the rest of the house gets it: loaded late, off until chosen. The only importer of howler.
 */
import { Howl, Howler } from "howler";
import type { AnySoundName } from "./names.ts";
import { createPlayer } from "./player.ts";
import type { Sound } from "./player.ts";
import { createVoice } from "./voice.ts";

export type { Sound } from "./player.ts";

const files = import.meta.glob<string>("../../assets/sound/*.{webm,m4a}", { query: "?url", import: "default", eager: true });

/** The smaller format comes first, where it can be played for certain. */
function formats(): readonly string[] {
  const canOpus = document.createElement("audio").canPlayType('audio/webm; codecs="opus"') === "probably";
  return canOpus ? ["webm", "m4a"] : ["m4a", "webm"];
}

/** Files opened from a stick cannot be fetched, only played as they are. */
const isFromStick = () => window.location.protocol === "file:";

/** More sounds than howler keeps players for by itself. */
const PLAYERS = 24;

/** Sound, silent until levels are set. A file that cannot be played stays silent and is told of once; nothing is thrown. */
export function createSound({ onMissing }: { readonly onMissing: (name: string) => void }): Sound {
  const kinds = formats();
  const html5 = isFromStick();
  if (html5) Howler.html5PoolSize = PLAYERS;
  const addressesOf = (name: AnySoundName) => kinds.map((kind) => files[`../../assets/sound/${name}.${kind}`]).filter((url) => url !== undefined);
  return createPlayer({
    onMissing,
    openVoice: (name, loop, onError) => createVoice(new Howl({
      src: addressesOf(name), loop, html5, onloaderror: onError,
    })),
  });
}
