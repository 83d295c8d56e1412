/** One entry for each table: a choice, and a reason in a few words. A reason waits here until its table has chosen. */
import { useState } from "preact/hooks";
import type { DeskVote, Worded } from "../../session/index.ts";
import { useDesk } from "../speaker-desk.ts";
import { useT } from "../speaker-house.ts";
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

function TableRow({ table, role, rows, told }: TableProps) {
  const t = useT();
  const { ask, isAnswering } = useDesk();
  const [chosen, setChosen] = useState<string | null>(told?.choice ?? null);
  const [reason, setReason] = useState<string | null>(null);
  const choice = chosen ?? told?.choice ?? null;
  const words = reason ?? told?.reason ?? "";
  const send = (next: string | null, why: string) => { if (next !== null) ask({ type: "vote-table", table, choice: next, reason: why.trim() }); };
  const choose = (id: string) => {
    if (!isAnswering) return;
    setChosen(id);
    send(id, words);
  };
  const name = t("speaker.vote.table", { table });
  return (
    <li class="table-row" data-table={table}>
      <fieldset>
        <legend>{name}{role ? <small><Said of={role} /></small> : null}</legend>
        <div class="table-choices">
          {rows.map(({ id, number, words: what }) => (
            <label key={id} class="table-choice" title={what.text}>
              <input type="radio" name={`table-${table}`} checked={choice === id} onChange={() => choose(id)} aria-label={`${number}. ${what.text}`} data-testid="table-choice" data-table={table} data-choice={id} />
              <span aria-hidden="true">{number}</span>
            </label>
          ))}
        </div>
        <input class="table-reason" maxLength={LONGEST_REASON} autocomplete="off" placeholder={t("speaker.vote.reason")} aria-label={t("speaker.vote.reasonOf", { table })} value={words} readOnly={!isAnswering}
          data-testid="table-reason" data-table={table} onInput={(event) => setReason(event.currentTarget.value)} onChange={() => send(choice, words)} />
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
