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

/** Weeks moved apart a little where several things happened in one week, so that each is seen. Order is kept. */
export function spreadWeeks(weeks: readonly number[], apart: number): number[] {
  return weeks.map((week, at) => {
    const same = weeks.filter((other) => other === week).length;
    const nth = weeks.slice(0, at).filter((other) => other === week).length;
    return week + (nth - (same - 1) / 2) * apart;
  });
}
