/** Finds the name that a writer probably meant. */

function distance(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...a].entries()) {
    const now = [row + 1];
    for (const [column, other] of [...b].entries()) {
      now.push(Math.min((now[column] ?? 0) + 1, (before[column + 1] ?? 0) + 1, (before[column] ?? 0) + (letter === other ? 0 : 1)));
    }
    before = now;
  }
  return before[b.length] ?? 0;
}

/** `, bedoel je ‘…’?` when a known name is close, otherwise nothing. */
export function suggestName(name: string, known: Iterable<string>): string {
  if (name.length > 64) return "";
  let best: { name: string; far: number } | undefined;
  for (const candidate of known) {
    if (Math.abs(candidate.length - name.length) > 3) continue;
    const far = distance(name, candidate);
    if (far <= Math.max(1, Math.floor(name.length / 3)) && (!best || far < best.far)) best = { name: candidate, far };
  }
  return best ? `; bedoel je ‘${best.name}’?` : "";
}
