/** A closed vote: both rounds beside each other, what the room proposes, and the four things one can do with it. */
import type { DeskVote } from "../../session/index.ts";
import { takeMoves } from "../moves.ts";
import { useDesk } from "../speaker-desk.ts";
import { useT } from "../speaker-house.ts";
import { voicesIn, voteRows } from "../vote-rows.ts";
import { Icon, Press, Said } from "../words.tsx";

function Count({ count, of }: { readonly count: number; readonly of: number }) {
  return <td><span class="result-number">{count}</span><meter class="result-bar" min={0} max={Math.max(1, of)} value={count} aria-hidden="true" /></td>;
}

/** Both rounds as a table. */
export function VoteRounds({ vote }: { readonly vote: DeskVote }) {
  const t = useT();
  const { desk } = useDesk();
  return (
    <table class="result">
      <thead><tr><td />{vote.rounds.map((_, round) => <th key={round} scope="col">{t(round === 0 ? "speaker.vote.first" : "speaker.vote.second")}</th>)}</tr></thead>
      <tbody>
        {voteRows(vote, desk.now).map(({ id, words, counts, isProposal }) => (
          <tr key={id} data-choice={id} data-proposal={isProposal ? "yes" : "no"}>
            <th scope="row"><Said of={words} />{isProposal ? <small><Icon name="check" />{t("speaker.vote.proposal")}</small> : null}</th>
            {counts.map((count, round) => <Count key={round} count={count} of={voicesIn(vote, round)} />)}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Reasons({ vote }: { readonly vote: DeskVote }) {
  const t = useT();
  const said = (vote.rounds.at(-1)?.tables ?? []).filter(({ reason }) => reason !== "");
  if (said.length === 0) return null;
  return (
    <details>
      <summary>{t("speaker.vote.reasons")}</summary>
      <ul class="reasons">{said.map(({ table, reason }) => <li key={table}><strong>{t("speaker.vote.table", { table })}</strong> {reason}</li>)}</ul>
    </details>
  );
}

/** The panel of a closed vote. */
export function VoteResult({ vote }: { readonly vote: DeskVote }) {
  const t = useT();
  const { desk, isAnswering, ask, show } = useDesk();
  const proposed = vote.options.find(({ id }) => id === vote.proposal);
  const others = vote.options.filter(({ id }) => id !== vote.proposal);
  const isEmpty = Object.values(vote.rounds.at(-1)?.counts ?? {}).every((count) => count === 0);
  const take = (id: string) => ask(...takeMoves(desk, id));
  return (
    <>
      <VoteRounds vote={vote} />
      <Reasons vote={vote} />
      {proposed ? null : <p>{t(isEmpty ? "vote.none" : "speaker.vote.even")}</p>}
      <div class="result-ways">
        <Press isShut={!isAnswering} press={() => show("question")} data-testid="vote-talk"><Icon name="chat-circle" />{t("speaker.vote.talk")}</Press>
        <Press isShut={!isAnswering || !vote.mayVoteAgain} press={() => ask({ type: "vote-again" })} data-testid="vote-again"><Icon name="arrow-counter-clockwise" />{t("speaker.vote.again")}</Press>
        {proposed ? (
          <Press class="button main" isShut={!isAnswering} press={() => take(proposed.id)} data-testid="vote-follow">
            <Icon name="arrow-right" /><span>{t("speaker.vote.follow")}<small><Said of={proposed.words} /></small></span>
          </Press>
        ) : null}
      </div>
      <details open={!proposed}>
        <summary>{t(proposed ? "speaker.vote.minority" : "speaker.vote.choose")}</summary>
        <ul class="desk-ways">
          {others.map(({ id, words }) => <li key={id}><Press class="desk-way" isShut={!isAnswering} press={() => take(id)} data-testid="vote-take" data-choice={id}><Icon name="signpost" /><span class="way-words"><Said of={words} /></span></Press></li>)}
        </ul>
      </details>
    </>
  );
}
