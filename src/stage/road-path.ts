/**
 * The road as a line: from a week to a point on it. Pure; knows nothing of what is drawn there.
 */

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The drawn line in world units and the number of weeks that lie along it. */
export interface RoadLine {
  readonly path: readonly Point[];
  readonly weeks: number;
}

/** Reads the points as they stand beside the drawing: pairs of numbers. Pairs that are none are left out. */
export function readLine(path: readonly (readonly number[])[], weeks: number): RoadLine {
  const points = path.flatMap(([x, y]) => (x === undefined || y === undefined ? [] : [{ x, y }]));
  return { path: points, weeks };
}

const between = (a: Point, b: Point) => Math.hypot(b.x - a.x, b.y - a.y);

/** Total length in world units. */
export function lengthOf({ path }: RoadLine): number {
  return path.reduce((sum, point, at) => sum + (at === 0 ? 0 : between(path[at - 1] ?? point, point)), 0);
}

/** The point where a week lies; weeks before and after the year lie at its ends. Parts of a week count. */
export function pointAt(line: RoadLine, week: number): Point {
  const { path, weeks } = line;
  const first = path[0] ?? { x: 0, y: 0 };
  let left = Math.max(0, Math.min(1, week / weeks)) * lengthOf(line);
  let from = first;
  for (const to of path) {
    const step = between(from, to);
    if (step > 0 && left <= step) {
      const share = left / step;
      return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
    }
    left -= step;
    from = to;
  }
  return from;
}

/** The same for what stands beside the road: before the first and after the last week it goes straight on. */
export function besideAt(line: RoadLine, week: number): Point {
  const { x, y } = pointAt(line, week);
  const over = week - Math.max(0, Math.min(line.weeks, week));
  return { x: x + (over * lengthOf(line)) / line.weeks, y };
}

/** A run of signs that touch: their weeks as if all stood at the first of them. */
interface Run {
  readonly sum: number;
  readonly count: number;
}

/** Signs that would touch become one run around the middle of their weeks; runs that touch become one. */
function joinRuns(runs: readonly Run[], next: Run): Run[] {
  const last = runs.at(-1);
  if (!last || last.sum / last.count <= next.sum / next.count) return [...runs, next];
  return joinRuns(runs.slice(0, -1), { sum: last.sum + next.sum, count: last.count + next.count });
}

/** Where signs of these weeks stand so that each is seen: `apart` weeks from each other, otherwise as near to their weeks as can be, none past `most`. Order is kept. */
export function placeSigns(weeks: readonly number[], apart: number, most: number): number[] {
  const order = weeks.map((_, at) => at).sort((a, b) => (weeks[a] ?? 0) - (weeks[b] ?? 0) || a - b);
  const runs = order.reduce<Run[]>((all, at, nth) => joinRuns(all, { sum: (weeks[at] ?? 0) - nth * apart, count: 1 }), []);
  const from = runs.flatMap(({ sum, count }) => Array<number>(count).fill(sum / count));
  const limit = most - (weeks.length - 1) * apart;
  const placed = weeks.map(() => 0);
  order.forEach((at, nth) => { placed[at] = Math.min(from[nth] ?? 0, limit) + nth * apart; });
  return placed;
}

/** Signs that stand close to the one before them stand higher by turns, so that both are seen. */
export function raiseSigns(placed: readonly number[], close: number): boolean[] {
  let isHigh = false;
  let last = -Infinity;
  return placed.map((week) => {
    isHigh = week - last < close && !isHigh;
    last = week;
    return isHigh;
  });
}
