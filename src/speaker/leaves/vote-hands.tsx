/** Hands, counted with − and + or typed. What was pressed stands there at once; the desk, when it comes back, has the last word. */
import { useEffect, useState } from "preact/hooks";
import type { DeskVote } from "../../session/index.ts";
import { useDesk } from "../speaker-desk.ts";
import { useT } from "../speaker-house.ts";
import { MOST_HANDS, readCount, voteRows } from "../vote-rows.ts";
import type { VoteRow } from "../vote-rows.ts";
import { Press, Said } from "../words.tsx";

/** So long a count that was asked for stands there unanswered, milliseconds; then the desk has the last word. */
const UNANSWERED = 1500;

/** The count as it was asked for last, until the desk says the same. */
function useCount({ id, counts }: VoteRow) {
  const { ask, isAnswering } = useDesk();
  const told = counts.at(-1) ?? 0;
  const [asked, setAsked] = useState<number | null>(null);
  const [typed, setTyped] = useState<string | null>(null);
  useEffect(() => {
    if (asked === null) return undefined;
    if (asked === told) { setAsked(null); return undefined; }
    const timer = setTimeout(() => setAsked(null), UNANSWERED);
    return () => clearTimeout(timer);
  }, [asked, told]);
  const count = asked ?? told;
  const set = (next: number) => {
    if (!isAnswering) return;
    const most = Math.max(0, Math.min(MOST_HANDS, next));
    setAsked(most);
    ask({ type: "vote-count", choice: id, count: most });
  };
  const type = (text: string) => {
    setTyped(text);
    const read = readCount(text);
    if (read !== null) set(read);
  };
  return { count, shown: typed ?? String(count), set, type, leave: () => setTyped(null) };
}

function HandsRow({ row }: { readonly row: VoteRow }) {
  const t = useT();
  const { isAnswering } = useDesk();
  const { count, shown, set, type, leave } = useCount(row);
  const what = row.words.text;
  const add = (by: number) => {
    leave();
    set(count + by);
  };
  return (
    <li class="vote-row">
      <p class="vote-words"><span class="way-number" aria-hidden="true">{row.number}</span><span><Said of={row.words} /></span></p>
      <div class="vote-counter">
        <Press class="vote-step" isShut={!isAnswering || count === 0} press={() => add(-1)} aria-label={t("speaker.vote.less", { what })} data-testid="vote-less" data-choice={row.id}>−</Press>
        <input class="desk-vote-number" inputMode="numeric" autocomplete="off" maxLength={3} value={shown} aria-label={t("speaker.vote.count", { what })} readOnly={!isAnswering}
          data-testid="vote-count" data-choice={row.id} onFocus={(event) => event.currentTarget.select()} onInput={(event) => type(event.currentTarget.value)} onBlur={leave} />
        <Press class="vote-step" isShut={!isAnswering} press={() => add(1)} aria-label={t("speaker.vote.more", { what })} data-testid="vote-more" data-choice={row.id}>+</Press>
      </div>
    </li>
  );
}

/** A row for each option. */
export function VoteHands({ vote }: { readonly vote: DeskVote }) {
  const t = useT();
  const { desk } = useDesk();
  const rows = voteRows(vote, desk.now);
  return (
    <>
      <ol class="vote-rows">{rows.map((row) => <HandsRow key={row.id} row={row} />)}</ol>
      <p class="vote-sum">{t("speaker.vote.voices", { count: rows.reduce((sum, { counts }) => sum + (counts.at(-1) ?? 0), 0) })}</p>
    </>
  );
}
