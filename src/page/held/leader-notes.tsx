/** For who leads the talk: why this question, what people often say, what to mind. Closed until opened. */
import type { Id } from "../../core/index.ts";
import type { LineText } from "../../i18n/line-text.ts";
import { Words } from "../parts/words.tsx";
import { useSay, useT } from "../use-words.ts";

/** More reactions than this no cue has. */
const MOST_REACTIONS = 9;

/** Words that stand in the tables; an id that finds none is left out. */
function present(say: (id: string) => LineText, id: string): LineText[] {
  const said = say(id);
  return said.text === id ? [] : [said];
}

/** The notes in a drawer. */
export function LeaderNotes({ cue }: { readonly cue: Id }) {
  const t = useT();
  const say = useSay();
  const aim = present(say, `cue.${cue}.aim`);
  const pitfalls = present(say, `cue.${cue}.pitfalls`);
  const reactions = Array.from({ length: MOST_REACTIONS }, (_, index) => present(say, `cue.${cue}.reaction.${index + 1}`)).flat();
  return (
    <details class="leader-notes">
      <summary>{t("held.leader")}</summary>
      {aim.map((said) => <p key="aim"><strong>{t("held.aim")}.</strong> <Words of={said} /></p>)}
      {reactions.length === 0 ? null : <p><strong>{t("held.reactions")}.</strong></p>}
      {reactions.length === 0 ? null : <ul>{reactions.map((said) => <li key={said.text}><Words of={said} /></li>)}</ul>}
      {pitfalls.map((said) => <p key="pitfalls"><strong>{t("held.pitfalls")}.</strong> <Words of={said} /></p>)}
    </details>
  );
}
