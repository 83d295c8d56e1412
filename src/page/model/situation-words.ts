/** From numbers to steps that have a word. The page never shows the numbers themselves. */

/** A step of a bar, 0 to 5. */
export type Level = 0 | 1 | 2 | 3 | 4 | 5;
/** A band of income against before, 0 (very little) to 4 (as before). */
export type IncomeBand = 0 | 1 | 2 | 3 | 4;

/** The step that a bar stands at; what lies outside 0 to 5 counts as the nearest end. */
export function levelOf(value: number): Level {
  return Math.max(0, Math.min(5, Math.round(value))) as Level;
}

/** The band that an income index (0 to 100 of the former wage) falls in. */
export function incomeBand(index: number): IncomeBand {
  if (index >= 92) return 4;
  if (index >= 78) return 3;
  if (index >= 58) return 2;
  if (index >= 35) return 1;
  return 0;
}
