/** Lines to write on by hand, or the words that were typed in their place. */

/** As many lines as are asked for; with words there are none. */
export function BlankLines({ lines, words = "" }: { readonly lines: number; readonly words?: string | undefined }) {
  if (words !== "") return <p class="paper-words">{words}</p>;
  return <div class="blank-lines" aria-hidden="true">{Array.from({ length: lines }, (_, line) => <span key={line} class="blank-line" />)}</div>;
}
