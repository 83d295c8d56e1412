// Who may import whom inside src/: one table, read by ESLint and by dependency-cruiser.
// It knows nothing of either tool; a folder of src/ that is missing here fails the fence test.

/**
 * @typedef {object} Fence
 * @property {string} is What the folder is for, and where to go when it seems to need more.
 * @property {readonly string[]} folders Folders of src/ that it may import.
 * @property {readonly string[]} [typesOf] Folders of src/ of which it may import types only.
 * @property {readonly string[]} packages Packages that it may import.
 * @property {boolean} [node] True when Node's own modules are allowed.
 * @property {boolean} [pure] True when it may touch no clock, no chance, no browser and no console.
 */

/** @type {Readonly<Record<string, Fence>>} */
export const FENCES = {
  core: {
    is: "core imports nothing: it is pure, so that a play can be replayed anywhere. Hand in what it needs as an argument, or give back an effect",
    folders: [], packages: [], pure: true,
  },
  walk: {
    is: "walk plays a story without a player: core only, and pure. What it finds is judged by authoring and shown by others",
    folders: ["core"], packages: [], pure: true,
  },
  session: {
    is: "session imports core only: it is pure. Time and chance come in as arguments; what is shown goes out as an effect",
    folders: ["core"], packages: [], pure: true,
  },
  content: {
    is: "content turns files into a checked scenario: core, zod and yaml are all it may use. Reading files is authoring's work, showing them the page's",
    folders: ["core"], packages: ["zod", "yaml"], pure: true,
  },
  authoring: {
    is: "authoring serves writers from the command line: content, walk, core and Node's own modules. It never draws",
    folders: ["content", "walk", "core"], packages: ["vite", "yaml", "zod"], node: true,
  },
  platform: {
    is: "platform wraps one impure thing behind a small interface and knows no folder of ours. Pass plain values in and out",
    folders: [], packages: [],
  },
  i18n: {
    is: "i18n knows i18next and no folder of ours. Hand the texts in",
    folders: [], packages: ["i18next"],
  },
  store: {
    is: "store holds state and runs the step: core, session, walk, platform and zustand/vanilla. Page, stage and sound subscribe to it, never the other way round",
    folders: ["core", "session", "walk", "platform"], packages: ["zustand"],
  },
  stage: {
    is: "stage draws what it is handed: types of core, and phaser through src/stage/phaser.ts. Words and state belong to page and store",
    folders: [], typesOf: ["core"], packages: ["phaser"],
  },
  sound: {
    is: "sound plays what it is handed: types of core, and howler. It does not read the store",
    folders: [], typesOf: ["core"], packages: ["howler"],
  },
  page: {
    is: "page is the DOM: store, i18n, core and preact. Stage, sound and content reach it only through src/main.ts",
    folders: ["store", "i18n", "core"], packages: ["preact"],
  },
  link: {
    is: "link carries messages between windows: types of session and core, and platform. It knows neither page nor stage",
    folders: ["platform"], typesOf: ["session", "core"], packages: [],
  },
  speaker: {
    is: "speaker is the facilitator's window: link, i18n and types of session. It sends commands and never steps the story itself",
    folders: ["link", "i18n"], typesOf: ["session", "core"], packages: ["preact"],
  },
};

/** The composition root: main.ts and its late halves, right in src/. It may import every folder, and no folder may import it. */
export const COMPOSITION_ROOT = /^src\/[^/]+\.tsx?$/;

/** The one file that may import phaser. */
export const PHASER_DOOR = "src/stage/phaser.ts";

/** The files of content that read the disk for a build or a command. They may use Node and Vite; the game may not use them. */
export const BUILD_DOORS = ["src/content/read-folder.ts", "src/content/vite-plugin.ts"];

/** Globals that make code depend on a clock, on chance, on the browser or on the console. */
export const IMPURE_GLOBALS = [
  "Date", "performance", "crypto", "console", "process", "globalThis", "window", "self", "document", "navigator", "location", "history",
  "localStorage", "sessionStorage", "indexedDB", "fetch", "XMLHttpRequest", "WebSocket", "BroadcastChannel",
  "setTimeout", "setInterval", "setImmediate", "queueMicrotask", "requestAnimationFrame", "requestIdleCallback",
];

/**
 * The fence of a folder. Throws for a folder without one.
 * @param {string} folder
 */
export function fenceOf(folder) {
  const fence = FENCES[folder];
  if (!fence) throw new Error(`No fence for src/${folder}: add it to tests/fences/table.mjs.`);
  return fence;
}

/**
 * Folders of src/ that a folder may not import at all.
 * @param {string} folder
 * @returns {string[]}
 */
export function closedFolders(folder) {
  const { folders, typesOf = [] } = fenceOf(folder);
  const open = new Set([folder, ...folders, ...typesOf]);
  return Object.keys(FENCES).filter((other) => !open.has(other));
}
