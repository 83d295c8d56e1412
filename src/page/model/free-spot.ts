/** Finds room on the screen for something small, so that it lies over no words. Pure: knows boxes in pixels only. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Spot {
  readonly left: number;
  readonly top: number;
}

/** Pixels between one row that is tried and the next; and how much lower the middle may lie before a side is taken. */
const ROW = 6;
const ASIDE = 60;

const isApart = (one: Box, other: Box, gap: number) =>
  one.right + gap <= other.left || other.right + gap <= one.left || one.bottom + gap <= other.top || other.bottom + gap <= one.top;

/** The highest free spot in one column; null when there is none. */
function highestIn(left: number, { width, height }: { readonly width: number; readonly height: number }, view: Box, taken: readonly Box[], gap: number): Spot | null {
  if (left < view.left || left + width > view.right) return null;
  for (let top = view.top + gap; top + height + gap <= view.bottom; top += ROW) {
    const box = { left, top, right: left + width, bottom: top + height };
    if (taken.every((other) => isApart(box, other, gap))) return { left, top };
  }
  return null;
}

/** A high spot within the view that lies free of all that is taken, in the middle if it can be; null when there is none. */
export function freeSpot(size: { readonly width: number; readonly height: number }, view: Box, taken: readonly Box[], gap = 6): Spot | null {
  const columns = [(view.left + view.right - size.width) / 2, view.left + gap, view.right - size.width - gap];
  let best: { readonly spot: Spot; readonly cost: number } | null = null;
  columns.forEach((left, column) => {
    const spot = highestIn(left, size, view, taken, gap);
    if (!spot) return;
    const cost = spot.top + (column === 0 ? 0 : ASIDE);
    if (best === null || cost < best.cost) best = { spot, cost };
  });
  return (best as { readonly spot: Spot } | null)?.spot ?? null;
}
