// Phaser cut down to what the stage uses: half the weight of the whole, which cannot be shaken out of it (measured: 183 kB of 376, gzip).
// For built pages only; the dev server keeps the whole. `tests/e2e/slim-phaser.spec.ts` tries each feature that the stage uses.
import { realpathSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./root.mjs";

/** As the bundler knows it, also where the packages are linked from elsewhere. */
const SOURCE = `${realpathSync(join(ROOT, "node_modules/phaser/src")).replaceAll("\\", "/")}/`;

/** Phaser's own build flags; left unset they are names that nobody knows. Sound is howler's, so Phaser's stays out. @type {Readonly<Record<string, boolean>>} */
const FLAGS = {
  WEBGL_RENDERER: true, CANVAS_RENDERER: true, WEBGL_DEBUG: false, EXPERIMENTAL: false, FEATURE_SOUND: false,
  PLUGIN_3D: false, PLUGIN_CAMERA3D: false, PLUGIN_FBINSTANT: false,
};
const FLAG = new RegExp(`typeof (${Object.keys(FLAGS).join("|")})\\b`, "g");

/** The parts, in the order in which they must load. */
const PARTS = [
  "polyfills/requestVideoFrame", "animations/index", "cache/index", "cameras/2d/index", "gameobjects/components/index",
  "gameobjects/image/Image", "gameobjects/container/Container", "renderer/index", "core/Game", "cameras/2d/CameraManager",
  "events/EventEmitter", "gameobjects/DisplayList", "gameobjects/UpdateList", "gameobjects/GameObjectCreator",
  "gameobjects/GameObjectFactory", "gameobjects/image/ImageFactory", "gameobjects/container/ContainerFactory", "scene/ScenePlugin",
];

/**
 * Puts the slim Phaser in the place of the whole.
 * @returns {import("vite").Plugin}
 */
export function slimPhaser() {
  const entry = "\0werkwijzer:phaser";
  return {
    name: "werkwijzer:slim-phaser",
    apply: "build",
    enforce: "pre",
    resolveId: (id) => (id === "phaser" ? entry : undefined),
    load: (id) => (id !== entry ? undefined : [
      ...PARTS.map((part) => `import "${SOURCE}${part}.js";`),
      `import CONST from "${SOURCE}const.js";`, `import Game from "${SOURCE}core/Game.js";`,
      "export default { Game, CANVAS: CONST.CANVAS, WEBGL: CONST.WEBGL };",
    ].join("\n")),
    transform: (code, id) => (!id.startsWith(SOURCE) ? undefined : code
      .replace(FLAG, (_, flag) => String(FLAGS[flag]))
      .replace(/\bglobal\.(?=\w)/g, "globalThis.")),
  };
}
