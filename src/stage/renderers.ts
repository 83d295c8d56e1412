/**
 * Which of Phaser's two renderers serves here. The name of the graphics processor is judged purely; asking for it needs a browser.
 */
export type Renderer = "webgl" | "canvas";

/** Names of processors that are none: the work is done by the ordinary one, and Canvas is many times faster there. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|basic render|software/i;

/** True when WebGL would be drawn without a graphics processor. */
export function isSoftware(processor: string): boolean {
  return SOFTWARE.test(processor);
}

/** What is there: the name of the graphics processor, null without WebGL; and whether a canvas can be drawn on. */
export interface Means {
  readonly processor: string | null;
  readonly hasCanvas: boolean;
}

/** The renderers to try, best first. A wish is followed where it can be. */
export function renderersFor({ processor, hasCanvas }: Means, wish?: Renderer): Renderer[] {
  const found: Renderer[] = [];
  if (processor !== null && (wish === "webgl" || (wish === undefined && !isSoftware(processor)))) found.push("webgl");
  if (hasCanvas) found.push("canvas");
  return found;
}

/** Looks what this browser can do, and gives back at once what it took to look. */
export function findMeans(): Means {
  const canvas = document.createElement("canvas");
  const hasCanvas = document.createElement("canvas").getContext("2d") !== null;
  const gl = canvas.getContext("webgl");
  if (!gl) return { processor: null, hasCanvas };
  const info = gl.getExtension("WEBGL_debug_renderer_info");
  const processor = String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
  gl.getExtension("WEBGL_lose_context")?.loseContext();
  return { processor, hasCanvas };
}
