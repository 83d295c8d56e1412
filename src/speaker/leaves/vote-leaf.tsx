/** The vote: opening it, counting it, and what to do with what the room proposes. */
import type { DeskVote } from "../../session/index.ts";
import { isVoteOpen, voteMove } from "../moves.ts";
import { useDesk } from "../speaker-desk.ts";
import { useT } from "../speaker-house.ts";
import { tablesOf } from "../vote-rows.ts";
import { Icon, Press, Said } from "../words.tsx";
import { VoteHands } from "./vote-hands.tsx";
import { VoteResult, VoteRounds } from "./vote-result.tsx";
import { VoteTables } from "./vote-tables.tsx";

function Opening() {
  const t = useT();
  const { desk, isAnswering, ask } = useDesk();
  const isShut = !isAnswering || voteMove(desk) === null;
  return (
    <>
      <p>{t("speaker.vote.about")}</p>
      <ol class="vote-options">{desk.now.choices.map(({ id, words, closed }) => (closed ? null : <li key={id}><Said of={words} /></li>))}</ol>
      <div class="row">
        <Press class="button main" isShut={isShut} press={() => ask({ type: "vote-open", way: "hands" })} data-testid="vote-hands"><Icon name="users-three" />{t("speaker.vote.hands")}</Press>
        {tablesOf(desk).length > 0 ? <Press isShut={isShut} press={() => ask({ type: "vote-open", way: "tables" })} data-testid="vote-tables"><Icon name="users" />{t("speaker.vote.tables")}</Press> : null}
      </div>
    </>
  );
}

/** As long as nobody voted, the vote may come in the other way. */
function OtherWay({ vote: { way, rounds } }: { readonly vote: DeskVote }) {
  const t = useT();
  const { desk, isAnswering, ask } = useDesk();
  const isEmpty = rounds.length === 1 && Object.values(rounds[0]?.counts ?? {}).every((count) => count === 0);
  const other = way === "tables" ? "hands" : "tables";
  if (!isEmpty || (other === "tables" && tablesOf(desk).length === 0)) return null;
  return <Press class="button quiet" isShut={!isAnswering} press={() => ask({ type: "vote-open", way: other })} data-testid={`vote-${other}`}><Icon name={other === "hands" ? "users-three" : "users"} />{t(`speaker.vote.${other}`)}</Press>;
}

function Counting() {
  const t = useT();
  const { desk, isAnswering, ask } = useDesk();
  const { vote } = desk;
  if (!vote) return null;
  const round = vote.rounds.length;
  return (
    <>
      <p class="kicker">{t(round > 1 ? "speaker.vote.second" : "speaker.vote.first")} · {t("speaker.vote.hidden")}</p>
      {vote.way === "tables" ? <VoteTables key={round} vote={vote} /> : <VoteHands key={round} vote={vote} />}
      <div class="row">
        <Press class="button main" isShut={!isAnswering} press={() => ask({ type: "vote-close" })} data-testid="vote-close"><Icon name="check" />{t("speaker.vote.close")}</Press>
        <OtherWay vote={vote} />
      </div>
    </>
  );
}

/** The panel. */
export function VoteLeaf() {
  const t = useT();
  const { desk } = useDesk();
  const { vote } = desk;
  if (isVoteOpen(desk)) return <Counting />;
  if (vote?.isNow && vote.isClosed) return <VoteResult vote={vote} />;
  if (desk.part === "story" && desk.now.waiting === "choice") return <Opening />;
  return vote ? <><p>{t("speaker.vote.last")}</p><VoteRounds vote={vote} /></> : <p>{t("speaker.vote.none")}</p>;
}
