// Traces a mask back into a compact SVG path (marching squares on a softened field, then simplified).
// Pure geometry; knows nothing of what the mask shows.

const LEVEL = 0.47;
const MARGIN = 2;

function softenField(mask) {
  const width = mask.width + 2 * MARGIN;
  const height = mask.height + 2 * MARGIN;
  const sharp = new Float32Array(width * height);
  for (let y = 0; y < mask.height; y++) {
    for (let x = 0; x < mask.width; x++) sharp[(y + MARGIN) * width + x + MARGIN] = mask.bits[y * mask.width + x];
  }
  const soft = new Float32Array(width * height);
  for (let i = width + 1; i < soft.length - width - 1; i++) {
    const sides = sharp[i - 1] + sharp[i + 1] + sharp[i - width] + sharp[i + width];
    const corners = sharp[i - width - 1] + sharp[i - width + 1] + sharp[i + width - 1] + sharp[i + width + 1];
    soft[i] = (sharp[i] * 4 + sides * 2 + corners) / 16;
  }
  return { width, height, soft };
}

// Per corner pattern (top-left 8, top-right 4, bottom-right 2, bottom-left 1): which side leads to which.
const CROSSINGS = {
  1: ['lb'], 2: ['br'], 3: ['lr'], 4: ['rt'], 5: ['lb', 'rt'], 6: ['bt'], 7: ['lt'],
  8: ['tl'], 9: ['tb'], 10: ['tl', 'br'], 11: ['tr'], 12: ['rl'], 13: ['rb'], 14: ['bl'],
};

const pointKey = ([x, y]) => `${x.toFixed(3)},${y.toFixed(3)}`;

function findSegments({ width, height, soft }) {
  const segments = new Map();
  for (let y = 0; y < height - 1; y++) {
    for (let x = 0; x < width - 1; x++) {
      const i = y * width + x;
      const [a, b, c, d] = [soft[i], soft[i + 1], soft[i + width + 1], soft[i + width]];
      const pattern = (a > LEVEL ? 8 : 0) | (b > LEVEL ? 4 : 0) | (c > LEVEL ? 2 : 0) | (d > LEVEL ? 1 : 0);
      if (pattern === 0 || pattern === 15) continue;
      const side = {
        t: [x + (LEVEL - a) / (b - a), y], r: [x + 1, y + (LEVEL - b) / (c - b)],
        b: [x + (LEVEL - d) / (c - d), y + 1], l: [x, y + (LEVEL - a) / (d - a)],
      };
      for (const [from, to] of CROSSINGS[pattern]) segments.set(pointKey(side[from]), [side[from], side[to]]);
    }
  }
  return segments;
}

function joinLoops(segments) {
  const loops = [];
  const used = new Set();
  for (const start of segments.keys()) {
    const loop = [];
    let key = start;
    while (segments.has(key) && !used.has(key)) {
      used.add(key);
      const [from, to] = segments.get(key);
      loop.push(from);
      key = pointKey(to);
    }
    if (loop.length >= 6) loops.push(loop);
  }
  return loops;
}

function areaOf(loop) {
  let twice = 0;
  loop.forEach(([x, y], i) => {
    const [nx, ny] = loop[(i + 1) % loop.length];
    twice += x * ny - nx * y;
  });
  return Math.abs(twice / 2);
}

function dropNearLine(points, tolerance) {
  if (points.length < 3) return points;
  const keep = new Uint8Array(points.length);
  keep[0] = keep[points.length - 1] = 1;
  const open = [[0, points.length - 1]];
  while (open.length > 0) {
    const [start, end] = open.pop();
    const [x1, y1] = points[start];
    const [dx, dy] = [points[end][0] - x1, points[end][1] - y1];
    const length = Math.hypot(dx, dy) || 1;
    let [worst, at] = [tolerance, -1];
    for (let i = start + 1; i < end; i++) {
      const off = Math.abs((points[i][0] - x1) * dy - (points[i][1] - y1) * dx) / length;
      if (off > worst) [worst, at] = [off, i];
    }
    if (at < 0) continue;
    keep[at] = 1;
    open.push([start, at], [at, end]);
  }
  return points.filter((_, i) => keep[i]);
}

function simplifyLoop(loop, tolerance) {
  const away = ([x, y]) => (x - loop[0][0]) ** 2 + (y - loop[0][1]) ** 2;
  const far = loop.reduce((best, point, i) => (away(point) > away(loop[best]) ? i : best), 0);
  const there = dropNearLine(loop.slice(0, far + 1), tolerance);
  const back = dropNearLine([...loop.slice(far), loop[0]], tolerance);
  return [...there.slice(0, -1), ...back.slice(0, -1)];
}

function writeLoop(points) {
  let [x, y] = points[0];
  let path = `M${x} ${y}l`;
  for (const [nextX, nextY] of points.slice(1)) {
    path += `${nextX - x} ${nextY - y} `;
    [x, y] = [nextX, nextY];
  }
  return `${path.trimEnd()}z`;
}

/** SVG path data (whole units) of a mask that covers the box; `tolerance` and `minArea` are in pixels. */
export function traceMask(mask, box, scale, { tolerance = 0.45, minArea = 14 } = {}) {
  const toUnits = ([x, y]) => [
    Math.round((x - MARGIN + 0.5) / scale + box[0]),
    Math.round((y - MARGIN + 0.5) / scale + box[1]),
  ];
  return joinLoops(findSegments(softenField(mask)))
    .filter((loop) => areaOf(loop) >= minArea)
    .map((loop) => simplifyLoop(loop, tolerance))
    .filter((loop) => loop.length >= 3)
    .map((loop) => writeLoop(loop.map(toUnits)))
    .join('');
}
