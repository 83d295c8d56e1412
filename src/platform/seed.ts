/** Where a play's chance begins. Afterwards chance is part of the log. */

/** A fresh seed: an unsigned 32-bit number. */
export function drawSeed(): number {
  const drawn = new Uint32Array(1);
  globalThis.crypto.getRandomValues(drawn);
  return drawn[0] ?? 1;
}
