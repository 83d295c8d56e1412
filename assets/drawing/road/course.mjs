// The course of the road: its middle line, its width by distance, its five stretches, and where buildings stand along it.
// It knows numbers only, no colours. Own work of the project.
import { flow } from '../places/ink.mjs';

/** Picture size in pixels. */
export const SIZE = [3840, 1080];
/** Heights between which all that matters lies: words stand below it on a beamer, and a phone shows little more. */
export const BAND = { top: 300, bottom: 728 };
/** Weeks that the road covers. */
export const WEEKS = 52;
const round = (v) => Math.round(v * 1000) / 1000;

const bends = [[-140, 636], [60, 650], [230, 652], [430, 636], [600, 614], [780, 622], [960, 648], [1140, 660], [1300, 646], [1480, 622], [1660, 614], [1830, 620], [1950, 608], [2080, 590],
  [2210, 606], [2340, 640], [2520, 658], [2700, 646], [2880, 622], [3060, 614], [3240, 636], [3440, 656], [3640, 644], [3800, 626], [3960, 618]];
/** From the first to the last week. */
const [FROM, TO] = [230, 3640];

/** Half the width of the road at a height in the picture: nearer is wider. */
export const halfWidth = (y) => 29 + Math.max(0, y - 584) * 0.16;
/** Share of the width by which the road lies flat. */
export const LYING = 0.72;

/** The middle line, dense, beyond both edges of the picture. */
export const middleLine = flow(bends, 14);

/** Height of the middle of the road at x. */
export function roadAt(x) {
  const i = Math.max(1, middleLine.findIndex(([a]) => a >= x)), [a, b] = middleLine[i - 1], [c, d] = middleLine[i];
  return b + ((d - b) * (x - a)) / (c - a || 1);
}
/** The far and near border of the road at x. */
export const farEdge = (x) => roadAt(x) - halfWidth(roadAt(x)) * LYING;
export const nearEdge = (x) => roadAt(x) + halfWidth(roadAt(x)) * LYING;

/** `n` points evenly spread along the middle line from the first to the last week. */
export function spreadPoints(n) {
  const pts = middleLine.filter(([x]) => x >= FROM && x <= TO);
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
/** Where a week lies, near enough for things that stand beside the road. */
export const weekX = (week) => FROM + ((TO - FROM) * week) / WEEKS;

// A usual course of weeks; a scenario may set its own borders.
const weeks = [['uitval', 0], ['herstel', 5], ['voorbereiding', 16], ['terugkeer', 26], ['na-de-terugkeer', 40]];
/** The five stretches, as shares of the year. */
export const stretches = weeks.map(([phase, week], i) => ({ phase, from: round(week / WEEKS), to: round((weeks[i + 1]?.[1] ?? WEEKS) / WEEKS) }));
/** Where one stretch ends and the next begins. */
export const borders = weeks.slice(1).map(([, week]) => Math.round(weekX(week)));

// Left end, width and height in picture pixels; bodies are those of the actors.
const plots = [['home', 66, 300, 274], ['care', 640, 260, 194], ['fund', 1090, 290, 234], ['occupational-health', 1600, 280, 200], ['employer', 2400, 292, 240], ['vdab', 3010, 318, 186]];
/** The buildings of those one meets, each clear of the road: its foot is above the far border over its whole width. */
export const buildings = plots.map(([body, x, width, height]) => {
  const over = middleLine.filter(([a]) => a > x - 30 && a < x + width + 30).map(([a]) => farEdge(a));
  return { body, x, y: Math.round(Math.min(...over) - 12), width, height };
});
/** The building of a body. */
export const plotOf = (body) => buildings.find((one) => one.body === body);

/** The two borders of the road along its dense line. */
export function sides(pts = middleLine) {
  const left = [], right = [];
  pts.forEach(([x, y], i) => {
    const [a, b] = pts[Math.max(0, i - 1)], [c, d] = pts[Math.min(pts.length - 1, i + 1)], len = Math.hypot(c - a, d - b) || 1;
    const h = halfWidth(y), nx = (-(d - b) / len) * h, ny = ((c - a) / len) * h;
    left.push([x - nx * 0.8, y - ny * LYING]);
    right.push([x + nx * 0.8, y + ny * LYING]);
  });
  return { left, right };
}
