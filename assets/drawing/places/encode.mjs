// Writes points as a short SVG path: tenths of a pixel, relative steps, needless points left out.
// It knows nothing of what is drawn. Own work of the project.

const tenths = (v) => Math.round(v * 10);
const short = (t) => {
  const s = (t / 10).toString().replace(/^(-?)0\./, '$1.');
  return s;
};

/** The path data of a closed polygon. */
export function encodePath(pts) {
  let x = tenths(pts[0][0]), y = tenths(pts[0][1]);
  let d = `M${short(x)} ${short(y)}l`;
  for (const [px, py] of pts.slice(1)) {
    const nx = tenths(px), ny = tenths(py), a = short(nx - x), b = short(ny - y);
    if (nx === x && ny === y) continue;
    d += `${d.endsWith('l') || a.startsWith('-') ? '' : ' '}${a}${b.startsWith('-') ? '' : ' '}${b}`;
    [x, y] = [nx, ny];
  }
  return d + 'z';
}

const offLine = ([x, y], [a, b], [c, d]) => {
  const len = Math.hypot(c - a, d - b);
  return len < 1e-6 ? Math.hypot(x - a, y - b) : Math.abs((c - a) * (b - y) - (a - x) * (d - b)) / len;
};

/** Leaves out points that lie closer than `tolerance` pixels to the line without them. */
export function simplify(pts, tolerance) {
  const keep = new Uint8Array(pts.length);
  const half = pts.length >> 1;
  const todo = [[0, half], [half, pts.length - 1]];
  keep[0] = keep[half] = keep[pts.length - 1] = 1;
  while (todo.length) {
    const [a, b] = todo.pop();
    let far = 0, at = -1;
    for (let i = a + 1; i < b; i++) {
      const o = offLine(pts[i], pts[a], pts[b]);
      if (o > far) [far, at] = [o, i];
    }
    if (far > tolerance) {
      keep[at] = 1;
      todo.push([a, at], [at, b]);
    }
  }
  return pts.filter((_, i) => keep[i]);
}
