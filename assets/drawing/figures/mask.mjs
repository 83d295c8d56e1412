// Picture masks: flat arrays of 0 and 1 with a width and a height, and the few operations the colouring needs.
// Pure arithmetic; knows nothing of SVG, drawings or colours.

const FAR = 1e6;

/** An empty mask (all 0) of the given size in pixels. */
export const emptyMask = (width, height) => ({ width, height, bits: new Uint8Array(width * height) });

/** A new mask of the same size, its bits decided per index. */
export function mapMask(mask, isSet) {
  const out = emptyMask(mask.width, mask.height);
  for (let i = 0; i < out.bits.length; i++) out.bits[i] = isSet(i) ? 1 : 0;
  return out;
}

/** Number of set pixels. */
export function countSet(mask) {
  let count = 0;
  for (const bit of mask.bits) count += bit;
  return count;
}

function sweepDistance(distance, width, from, to, step) {
  const row = step * width;
  for (let i = from; i !== to; i += step) {
    if (distance[i] === 0) continue;
    const x = i % width;
    const isFirst = step > 0 ? x === 0 : x === width - 1;
    const isLast = step > 0 ? x === width - 1 : x === 0;
    const up = i - row;
    const hasUp = up >= 0 && up < distance.length;
    let best = Math.min(distance[i], (isFirst ? 0 : distance[i - step]) + 1, (hasUp ? distance[up] : 0) + 1);
    if (hasUp && !isFirst) best = Math.min(best, distance[up - step] + Math.SQRT2);
    if (hasUp && !isLast) best = Math.min(best, distance[up + step] + Math.SQRT2);
    distance[i] = best;
  }
}

/** Distance in pixels of every set pixel to the nearest unset one (chamfer). */
export function measureDistance(mask) {
  const distance = Float32Array.from(mask.bits, (bit) => (bit ? FAR : 0));
  sweepDistance(distance, mask.width, 0, distance.length, 1);
  sweepDistance(distance, mask.width, distance.length - 1, -1, -1);
  return distance;
}

/** Keeps only what a disc of the radius (pixels) fits into: thin lines go, blots stay. */
export function openMask(mask, radius) {
  const depth = measureDistance(mask);
  const outsideCore = mapMask(mask, (i) => depth[i] <= radius);
  const toCore = measureDistance(outsideCore);
  return mapMask(mask, (i) => mask.bits[i] && (!outsideCore.bits[i] || toCore[i] <= radius + 0.5));
}

/** The mask moved by whole pixels. */
export function shiftMask(mask, dx, dy) {
  return mapMask(mask, (i) => {
    const x = (i % mask.width) - dx;
    const y = Math.floor(i / mask.width) - dy;
    return x >= 0 && y >= 0 && x < mask.width && y < mask.height && mask.bits[y * mask.width + x];
  });
}

function floodFrom(mask, start, labels, label) {
  const { width, bits } = mask;
  const pixels = [];
  const open = [start];
  labels[start] = label;
  while (open.length > 0) {
    const i = open.pop();
    pixels.push(i);
    const x = i % width;
    for (const [next, isInside] of [[i - 1, x > 0], [i + 1, x < width - 1], [i - width, i >= width], [i + width, i + width < bits.length]]) {
      if (!isInside || !bits[next] || labels[next]) continue;
      labels[next] = label;
      open.push(next);
    }
  }
  return pixels;
}

function pixelNearestCentre(pixels, width) {
  const sum = pixels.reduce(([x, y], i) => [x + (i % width), y + Math.floor(i / width)], [0, 0]);
  const [cx, cy] = sum.map((value) => value / pixels.length);
  const away = (i) => ((i % width) - cx) ** 2 + (Math.floor(i / width) - cy) ** 2;
  const best = pixels.reduce((a, b) => (away(b) < away(a) ? b : a));
  return { x: best % width, y: Math.floor(best / width) };
}

/** Numbers the connected areas 1, 2, 3 … in reading order; areas under `minSize` pixels stay 0. */
export function labelAreas(mask, minSize) {
  const labels = new Int32Array(mask.bits.length);
  const areas = [];
  for (let i = 0; i < labels.length; i++) {
    if (!mask.bits[i] || labels[i]) continue;
    const pixels = floodFrom(mask, i, labels, areas.length + 1);
    if (pixels.length < minSize) for (const p of pixels) labels[p] = -1;
    else areas.push({ number: areas.length + 1, size: pixels.length, ...pixelNearestCentre(pixels, mask.width) });
  }
  return { labels: labels.map((label) => Math.max(label, 0)), areas };
}

function pushBucket(buckets, distance, i) {
  const bucket = Math.floor(distance);
  (buckets[bucket] ??= []).push(i);
}

/** Grows seed labels over the allowed mask along the cheapest way (`cost` per pixel, at least 1). */
export function growLabels(seed, allowed, cost) {
  const { width, bits } = allowed;
  const distance = new Float32Array(bits.length).fill(FAR);
  const out = new Int32Array(bits.length);
  const buckets = [];
  for (let i = 0; i < bits.length; i++) {
    if (seed[i] <= 0 || !bits[i]) continue;
    distance[i] = 0;
    out[i] = seed[i];
    pushBucket(buckets, 0, i);
  }
  for (let k = 0; k < buckets.length; k++) {
    for (const i of buckets[k] ?? []) {
      if (Math.floor(distance[i]) < k) continue;
      for (const next of [i - 1, i + 1, i - width, i + width]) {
        const through = distance[i] + cost[next];
        if (!bits[next] || through >= distance[next] - 1e-6) continue;
        distance[next] = through;
        out[next] = out[i];
        pushBucket(buckets, through, next);
      }
    }
  }
  return out;
}
