// The course of the road: its middle line, its width by distance, and its five stretches.
// It knows numbers only, no colours. Own work of the project.
import { flow } from '../places/ink.mjs';

/** Picture size in pixels. */
export const SIZE = [3840, 1080];
/** Weeks that the road covers. */
export const WEEKS = 52;
const round = (v) => Math.round(v * 1000) / 1000;

const bends = [[-140, 806], [70, 792], [330, 756], [560, 652], [800, 574], [1060, 610], [1250, 724], [1460, 786], [1690, 742], [1850, 630], [2060, 560], [2300, 604],
  [2480, 724], [2700, 784], [2930, 728], [3080, 620], [3290, 560], [3500, 606], [3660, 690], [3800, 722], [3960, 716]];

/** Half the width of the road at a height in the picture: nearer is wider. */
export const halfWidth = (y) => 13 + Math.max(0, y - 480) * 0.145;

/** The middle line, dense, beyond both edges of the picture. */
export const middleLine = flow(bends, 14);

/** `n` points evenly spread along the middle line from the first to the last week. */
export function spreadPoints(n, from = 60, to = 3780) {
  const pts = middleLine.filter(([x]) => x >= from && x <= to);
  const runs = [0];
  for (let i = 1; i < pts.length; i++) runs.push(runs[i - 1] + Math.hypot(pts[i][0] - pts[i - 1][0], pts[i][1] - pts[i - 1][1]));
  const total = runs[runs.length - 1];
  return Array.from({ length: n }, (_, k) => {
    const want = (total * k) / (n - 1);
    let i = 1;
    while (i < runs.length - 1 && runs[i] < want) i++;
    const t = (want - runs[i - 1]) / (runs[i] - runs[i - 1] || 1);
    return [0, 1].map((q) => Math.round((pts[i - 1][q] + (pts[i][q] - pts[i - 1][q]) * t) * 10) / 10);
  });
}

// A usual course of weeks; a scenario may set its own borders.
const weeks = [['uitval', 0], ['herstel', 5], ['voorbereiding', 16], ['terugkeer', 26], ['na-de-terugkeer', 40]];
/** The five stretches, as shares of the year. */
export const stretches = weeks.map(([phase, week], i) => ({ phase, from: round(week / WEEKS), to: round((weeks[i + 1]?.[1] ?? WEEKS) / WEEKS) }));

/** The two borders of the road between two shares of its dense line. */
export function sides(pts = middleLine) {
  const left = [], right = [];
  pts.forEach(([x, y], i) => {
    const [a, b] = pts[Math.max(0, i - 1)], [c, d] = pts[Math.min(pts.length - 1, i + 1)], len = Math.hypot(c - a, d - b) || 1;
    const h = halfWidth(y), nx = (-(d - b) / len) * h, ny = ((c - a) / len) * h;
    left.push([x - nx * 0.8, y - ny * 0.72]);
    right.push([x + nx * 0.8, y + ny * 0.72]);
  });
  return { left, right };
}
