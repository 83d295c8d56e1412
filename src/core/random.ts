/** A seeded source of chance. Same seed, same play. */

/** The next number in [0, 1) and the state after it (mulberry32, T. Ettinger, public domain). */
export function nextRandom(state: number): { readonly value: number; readonly state: number } {
  const next = (state + 0x6d2b79f5) >>> 0;
  let mixed = Math.imul(next ^ (next >>> 15), next | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return { value: ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296, state: next };
}

/** The index of a weight, drawn in proportion. Weights are positive. */
export function drawByWeight(weights: readonly number[], value: number): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let left = value * total;
  for (const [index, weight] of weights.entries()) {
    left -= weight;
    if (left < 0) return index;
  }
  return weights.length - 1;
}
