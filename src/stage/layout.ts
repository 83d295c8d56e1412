/**
 * Where things stand: from the size of the stage to a piece of the drawn world, and from there to people, road and cards.
 * Pure arithmetic. World units: a place is 1920 by 1080, the road is wider. Knows no canvas and no texture.
 */

/** Size in CSS pixels, or in world units where said so. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The size of a drawn place, in world units. */
export const WORLD: Size = { width: 1920, height: 1080 };

/** Narrower than this (CSS pixels) and people come closer, so that two faces are well seen on a phone. */
const NARROW = 700;
/** World units across on a narrow stage. */
const CLOSE_WIDTH = 1150;
/** Room for layers that drift: the picture is drawn this much larger than what is seen. */
export const OVERSCAN = 1.02;
/** Where a crop looks, as a share of what is cut off above. */
const LOOK_UP = 0.32;

/** A window on the world: what is seen of it, and how large a world unit is in pixels of the canvas. */
export interface Frame {
  /** Canvas pixels. */
  readonly canvas: Size;
  /** Canvas pixels for one world unit. */
  readonly scale: number;
  /** Top left of what is seen, world units. */
  readonly left: number;
  readonly top: number;
  /** How much of the world is seen, world units. */
  readonly width: number;
  readonly height: number;
  /** Back, wall and furniture drawn as one, for renderers to which every layer is dear. */
  readonly isFlat: boolean;
  /** World height at which the page's panel begins (the lower edge of what is really seen). */
  readonly floor: number;
}

/** Canvas pixels for one CSS pixel: the screen's own up to 2, less where the canvas would pass `mostPixels`. */
export function pixelRatio(size: Size, deviceRatio: number, mostPixels: number): number {
  const affordable = Math.sqrt(mostPixels / Math.max(1, size.width * size.height));
  return Math.max(0.5, Math.min(2, deviceRatio, affordable));
}

/** Share of the stage's height at which words begin where the page does not say: below the picture on a phone, over it elsewhere. */
export function floorShare(size: Size): number {
  return size.width < NARROW ? 1 : 0.71;
}

function viewWidth(size: Size): number {
  const cover = Math.max(size.width / WORLD.width, size.height / WORLD.height);
  const seen = size.width / cover / OVERSCAN;
  return size.width < NARROW ? Math.min(seen, CLOSE_WIDTH) : seen;
}

/** The window on a place for a stage of this size; `floor` is a share of its height (0 to 1). */
export function frameStage(size: Size, ratio: number, floor: number = floorShare(size), isFlat = false): Frame {
  const width = viewWidth(size);
  const scale = size.width / width;
  const height = size.height / scale;
  const top = (WORLD.height - height) * LOOK_UP;
  return {
    canvas: { width: Math.round(size.width * ratio), height: Math.round(size.height * ratio) },
    scale: scale * ratio,
    left: (WORLD.width - width) / 2, top, width, height,
    floor: top + height * floor, isFlat,
  };
}

/** The same window moved along a wide picture so that a point is well in view; never past the picture's edges. */
export function frameAround(frame: Frame, wide: Size, point: { readonly x: number; readonly y: number }): Frame {
  const between = (value: number, most: number) => Math.max(0, Math.min(most, value));
  const left = between(point.x - frame.width * 0.42, wide.width - frame.width);
  const seen = frame.floor - frame.top;
  const top = between(point.y - seen * 0.72, wide.height - frame.height);
  return { ...frame, left, top, floor: top + seen };
}

/** Where a person's bust stands: middle and lower edge in world units, size in world units per drawing unit. */
export interface Standing {
  readonly x: number;
  readonly bottom: number;
  readonly unit: number;
  /** Figures are drawn looking right; who stands right is turned to look left. */
  readonly isMirrored: boolean;
}

export type Side = "left" | "right" | "far-right";

/** World units per drawing unit of a bust: a head of some 540 units is a quarter of the stage. */
const BUST_UNIT = 0.5;
/** World height of a bust's lower edge: just under the edge of the table, counter or hedge in front of every place. */
const BUST_BOTTOM = 783;

/** A place for each side; a third person stands smaller and further back, and the others move up for them. */
export function placePerson(frame: Frame, side: Side, isThree: boolean): Standing {
  const share = { left: isThree ? 0.22 : 0.28, right: isThree ? 0.585 : 0.72, "far-right": 0.845 }[side];
  return {
    x: frame.left + frame.width * share,
    bottom: BUST_BOTTOM,
    unit: side === "far-right" ? BUST_UNIT * 0.8 : BUST_UNIT,
    isMirrored: side !== "left",
  };
}

/** The portrait on the title: a little larger, right of the middle, looking towards the words. */
export function placePortrait(frame: Frame): Standing {
  return { x: frame.left + frame.width * 0.72, bottom: BUST_BOTTOM + 12, unit: 0.53, isMirrored: true };
}
