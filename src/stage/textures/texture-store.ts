/**
 * Keeps the textures that the pictures need, no more: fetches drawings, rasterises them one task at a time, lets go of the rest.
 * A drawing that is missing is told of and gets a stand-in; nothing is thrown.
 */
import { INK } from "../colours.ts";
import type { TextureManager } from "../phaser.ts";
import { addressOf } from "./files.ts";
import { WHOLE, colourIn, createCanvas, findDrawn, openDrawing, rasterise } from "./rasterise.ts";
import type { Strip } from "./rasterise.ts";
import { paintStandIn } from "./stand-ins.ts";
import { keyOf } from "./wanted.ts";
import type { Wanted } from "./wanted.ts";

/** Where a cut drawing begins in the whole one, pixels. */
export interface Corner {
  readonly x: number;
  readonly y: number;
}

export interface TextureStore {
  hasAll(wanted: readonly Wanted[]): boolean;
  /** Resolves when all are there (or their stand-ins); never rejects. */
  load(wanted: readonly Wanted[]): Promise<void>;
  /** Where the texture of a drawing begins; it is cut to where there is anything. */
  cornerOf(wanted: Wanted): Corner;
  /** A texture painted by code, kept until the end under its name and the theme's line. Gives back its key. */
  paint(name: string, width: number, height: number, draw: (context: CanvasRenderingContext2D) => void): string;
  /** Lets go of every drawing that is not in the list. */
  keepOnly(wanted: readonly Wanted[]): void;
  close(): void;
}

/** So that a click is never held up by more than one drawing. */
const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve));

async function open(path: string): Promise<HTMLImageElement | null> {
  const url = addressOf(path);
  if (url === undefined) return null;
  try {
    return await openDrawing(url);
  } catch {
    return null;
  }
}

const ALL: Strip = { at: 0, of: 1 };

/** A drawing alone is cut to where it shows anything; pictograms and drawings with others over them are whole pictures. */
function drawAt({ path, over, width, height, strip = ALL }: Wanted, images: readonly HTMLImageElement[]): { canvas: HTMLCanvasElement; x: number; y: number } {
  const [first] = images;
  const isPictogram = path.startsWith("icons/");
  const part = first && !over && !isPictogram ? findDrawn(first, strip) : WHOLE;
  const canvas = rasterise(images, width, height, strip, part);
  if (isPictogram) colourIn(canvas, INK);
  return { canvas, x: Math.floor(part.x * width), y: Math.floor(part.y * height) };
}

/** A store on Phaser's textures. Phaser takes a canvas as it takes an image; its types name only the image. */
export function createTextureStore(textures: TextureManager, onMissing: (path: string) => void): TextureStore {
  const kept = new Map<string, Corner>();
  let isOpen = true;

  function add(key: string, canvas: HTMLCanvasElement): void {
    textures.addImage(key, canvas as unknown as HTMLImageElement);
  }

  function draw(wanted: Wanted, images: readonly (HTMLImageElement | null)[]): void {
    const key = keyOf(wanted);
    if (!isOpen || textures.exists(key)) return;
    const there = images.filter((image) => image !== null);
    [wanted.path, ...(wanted.over ?? [])].forEach((path, at) => { if (!images[at]) onMissing(path); });
    const { canvas, x, y } = images[0]
      ? drawAt(wanted, there)
      : { canvas: paintStandIn(wanted.instead, wanted.width, wanted.height), x: 0, y: 0 };
    add(key, canvas);
    kept.set(key, { x, y });
  }

  return {
    hasAll: (wanted) => wanted.every((one) => textures.exists(keyOf(one))),
    async load(wanted) {
      const missing = wanted.filter((one) => !textures.exists(keyOf(one)));
      const opening = missing.map((one) => ({ one, images: Promise.all([one.path, ...(one.over ?? [])].map(open)) }));
      for (const { one, images } of opening) {
        draw(one, await images);
        await nextTask();
      }
    },
    cornerOf: (wanted) => kept.get(keyOf(wanted)) ?? { x: 0, y: 0 },
    paint(name, width, height, paint) {
      const key = `${name} ${INK}`;
      if (textures.exists(key)) return key;
      const canvas = createCanvas(width, height);
      const context = canvas.getContext("2d");
      if (context) paint(context);
      add(key, canvas);
      return key;
    },
    keepOnly(wanted) {
      const still = new Set(wanted.map(keyOf));
      for (const key of kept.keys()) {
        if (still.has(key)) continue;
        textures.remove(key);
        kept.delete(key);
      }
    },
    close() {
      isOpen = false;
    },
  };
}
