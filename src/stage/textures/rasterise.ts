/**
 * From a vector drawing to a canvas of exactly the pixels that are needed. Knows the browser's image and canvas, not Phaser.
 */

/** Part of a drawing: the how manieth of how many equal upright strips. */
export interface Strip {
  readonly at: number;
  readonly of: number;
}

/** A canvas of whole pixels, never empty. */
export function createCanvas(width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(width));
  canvas.height = Math.max(1, Math.round(height));
  return canvas;
}

/** Fetches and decodes a drawing. Rejects when it is not there or is no picture. */
export async function openDrawing(url: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.decoding = "async";
  image.src = url;
  await image.decode();
  return image;
}

/** Part of a picture, as shares of its width and height. */
export interface Part {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const WHOLE: Part = { x: 0, y: 0, width: 1, height: 1 };

/** Cells in which a drawing is looked at to find where it is empty. */
const GRID = 64;

/** The part of a drawing in which there is anything, with a margin of a cell; found on a very small copy. */
export function findDrawn(image: HTMLImageElement, strip: Strip): Part {
  const small = rasterise([image], GRID, GRID, strip, WHOLE).getContext("2d", { willReadFrequently: true })?.getImageData(0, 0, GRID, GRID).data;
  if (!small) return WHOLE;
  let [left, top, right, bottom] = [GRID, GRID, 0, 0];
  for (let cell = 0; cell < GRID * GRID; cell += 1) {
    if (!small[cell * 4 + 3]) continue;
    const [x, y] = [cell % GRID, Math.floor(cell / GRID)];
    [left, right, top, bottom] = [Math.min(left, x), Math.max(right, x + 1), Math.min(top, y), Math.max(bottom, y + 1)];
  }
  if (right === 0) return { x: 0, y: 0, width: 1 / GRID, height: 1 / GRID };
  const [x, y] = [Math.max(0, left - 1) / GRID, Math.max(0, top - 1) / GRID];
  return { x, y, width: Math.min(1, (right + 1) / GRID) - x, height: Math.min(1, (bottom + 1) / GRID) - y };
}

/**
 * Draws pictures over each other as if at `width` by `height` pixels, and keeps a part of that.
 * With a strip, only that strip of a drawing `of` times as wide.
 */
export function rasterise(images: readonly HTMLImageElement[], width: number, height: number, strip: Strip, part: Part): HTMLCanvasElement {
  const [x, y] = [Math.floor(part.x * width), Math.floor(part.y * height)];
  const canvas = createCanvas(Math.min(width - x, Math.ceil(part.width * width)), Math.min(height - y, Math.ceil(part.height * height)));
  const context = canvas.getContext("2d");
  for (const image of images) context?.drawImage(image, -strip.at * width - x, -y, width * strip.of, height);
  return canvas;
}

/** Gives everything that is drawn one colour and keeps how clear it is; for pictograms, which come without one. */
export function colourIn(canvas: HTMLCanvasElement, colour: string): HTMLCanvasElement {
  const context = canvas.getContext("2d");
  if (!context) return canvas;
  context.globalCompositeOperation = "source-in";
  context.fillStyle = colour;
  context.fillRect(0, 0, canvas.width, canvas.height);
  return canvas;
}
