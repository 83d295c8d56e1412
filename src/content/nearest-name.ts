/** Finds the name that a writer probably meant, and lists the names that there are. */

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

/** A message lists no more names than this. */
const LONGEST_LIST = 40;

/** The known names as words, the one most like `name` first; of a long list the nearest, and how many more there are. */
export function listNames(name: string, known: Iterable<string>): string {
  const sought = name.slice(0, 64);
  const ranked = [...known].map((one) => ({ one, far: distance(sought, one) }))
    .sort((a, b) => a.far - b.far || (a.one < b.one ? -1 : 1)).map(({ one }) => one);
  const more = ranked.length - LONGEST_LIST;
  return ranked.slice(0, LONGEST_LIST).join(", ") + (more > 0 ? ` … en nog ${more}` : "");
}
