/**
 * One entry for each table: a choice, and a reason in a few words. A reason waits here until its table has chosen. What was pressed
 * or written here stands there at once; the desk, when it comes back, has the last word.
 */
import { useEffect, useState } from "preact/hooks";
import type { DeskVote, Worded } from "../../session/index.ts";
import { useDesk } from "../speaker-desk.ts";
import { useT } from "../speaker-house.ts";
import { useDraft, useIsHeard } from "../use-draft.ts";
import { tablesOf, voteRows } from "../vote-rows.ts";
import type { VoteRow } from "../vote-rows.ts";
import { Said } from "../words.tsx";

/** Longer than this no reason is (signs). */
const LONGEST_REASON = 200;

interface TableProps {
  readonly table: number;
  readonly role: Worded | null;
  readonly rows: readonly VoteRow[];
  readonly told: { readonly choice: string; readonly reason: string } | undefined;
}

/** What a table would do and why, and how to change it. */
function useTable({ table, told }: Pick<TableProps, "table" | "told">) {
  const { desk, ask, isAnswering } = useDesk();
  const isHeard = useIsHeard();
  const [pressed, setPressed] = useState<string | null>(null);
  const choice = pressed ?? told?.choice ?? "";
  const tell = (next: string, why: string) => ask({ type: "vote-table", table, choice: next, reason: why.trim() });
  const { words, field, type, leave } = useDraft<HTMLInputElement>({ told: told?.reason ?? "", maySend: isHeard && told !== undefined, send: (why) => tell(choice, why) });
  // Answered by the next desk, or lost with the window that was asked: it counts no more.
  useEffect(() => setPressed(null), [desk, isHeard]);
  const choose = (id: string) => {
    if (!isAnswering) return;
    setPressed(id);
    tell(id, words);
  };
  return { choice, words, field, type, leave, choose, isAnswering };
}

function TableRow({ table, role, rows, told }: TableProps) {
  const t = useT();
  const { choice, words, field, type, leave, choose, isAnswering } = useTable({ table, told });
  const name = t("speaker.vote.table", { table });
  return (
    <li class="table-row" data-table={table}>
      <fieldset>
        <legend>{name}{role ? <small><Said of={role} /></small> : null}</legend>
        <div class="table-choices">
          {rows.map(({ id, number, words: what }) => (
            <label key={id} class="table-choice" title={what.text}>
              <input type="radio" name={`table-${table}`} checked={choice === id} onClick={(event) => { if (!isAnswering) event.preventDefault(); }} onChange={() => choose(id)} aria-label={`${number}. ${what.text}`} data-testid="table-choice" data-table={table} data-choice={id} />
              <span aria-hidden="true">{number}</span>
            </label>
          ))}
        </div>
        <input ref={field} class="table-reason" maxLength={LONGEST_REASON} autocomplete="off" placeholder={t("speaker.vote.reason")} aria-label={t("speaker.vote.reasonOf", { table })} value={words} readOnly={!isAnswering}
          data-testid="table-reason" data-table={table} onInput={(event) => type(event.currentTarget.value)} onChange={leave} onBlur={leave} />
      </fieldset>
    </li>
  );
}

/** The options once, and a row for each table. */
export function VoteTables({ vote }: { readonly vote: DeskVote }) {
  const t = useT();
  const { desk } = useDesk();
  const rows = voteRows(vote, desk.now);
  const told = vote.rounds.at(-1)?.tables ?? [];
  return (
    <>
      <ol class="desk-vote-legend">{rows.map(({ id, number, words }) => <li key={id}><span class="way-number" aria-hidden="true">{number}</span><span><Said of={words} /></span></li>)}</ol>
      <ol class="table-rows">{tablesOf(desk).map(({ table, role }) => <TableRow key={table} table={table} role={role} rows={rows} told={told.find((one) => one.table === table)} />)}</ol>
      <p class="quiet-words">{t("speaker.vote.reasonHint")}</p>
    </>
  );
}
