/** Time that has passed, for the quiet clock in the room. */

/** Minutes and seconds such as `4:05`; never below zero. */
export function clockWords(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
