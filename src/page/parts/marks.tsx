/** Five marks and a word: how full a bar is, without numbers. */
import type { Level } from "../model/situation-words.ts";

const FIVE = [1, 2, 3, 4, 5] as const;

/** The marks; the word beside them says the same to who cannot see them. */
export function Marks({ level }: { readonly level: Level }) {
  return (
    <span class="marks" aria-hidden="true">
      {FIVE.map((mark) => <span key={mark} class={mark <= level ? "mark full" : "mark"} />)}
    </span>
  );
}
