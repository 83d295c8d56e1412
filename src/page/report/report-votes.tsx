/** The votes as small tables, both rounds side by side: numbers first, bars for the eye, and what the tables gave as a reason. */
import type { VoteReport } from "../../store/room-report.ts";
import { Words } from "../parts/words.tsx";
import { usePlay } from "../use-play.ts";
import { useSay, useT, useWeekWords } from "../use-words.ts";
import { Bar } from "./bar.tsx";
import { choiceText, momentId } from "./use-report.ts";

type Round = VoteReport["rounds"][number];

/** Says in words what a choice is, and how its words are found. */
function useChoiceWords({ question }: VoteReport) {
  const say = useSay();
  const scenario = usePlay((state) => state.scenario);
  return (choice: string) => <Words of={say(choiceText(scenario, question, choice), question.week)} />;
}

function Counts({ vote }: { readonly vote: VoteReport }) {
  const t = useT();
  const wordsOf = useChoiceWords(vote);
  const { options, rounds, proposed, taken } = vote;
  const most = Math.max(1, ...rounds.flatMap(({ counts }) => Object.values(counts)));
  const titleOf = (at: number) => (rounds.length === 1 ? t("report.onlyRound") : t(`report.round.${at === 0 ? 1 : 2}`));
  return (
    <table>
      <thead>
        <tr><th scope="col">{t("report.option")}</th>{rounds.map((_, at) => <th key={at} scope="col" class="report-count">{titleOf(at)}</th>)}</tr>
      </thead>
      <tbody>
        {options.map((choice) => (
          <tr key={choice} data-taken={choice === taken ? "" : undefined}>
            <th scope="row">
              {wordsOf(choice)}
              {proposed.at(-1) === choice ? <span class="report-mark">{t("report.proposed")}</span> : null}
              {choice === taken ? <span class="report-mark strong">{t("report.taken")}</span> : null}
            </th>
            {rounds.map(({ counts }, at) => <td key={at} class="report-count"><div class="report-tally"><span>{counts[choice] ?? 0}</span><Bar share={(counts[choice] ?? 0) / most} isPale={at < rounds.length - 1} /></div></td>)}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Voices({ vote }: { readonly vote: VoteReport }) {
  const t = useT();
  const wordsOf = useChoiceWords(vote);
  const spoken = vote.rounds.flatMap(({ tables }: Round, round) => Object.entries(tables).flatMap(([table, voice]) => (voice.reason === "" ? [] : [{ table, round, ...voice }])));
  if (spoken.length === 0) return null;
  const hasTwoRounds = vote.rounds.length > 1;
  return (
    <div class="report-voices">
      <h4>{t("report.voices")}</h4>
      <ul>
        {spoken.map(({ table, round, choice, reason }) => (
          <li key={`${table}-${round}`}>
            <span class="report-label">{t("report.table", { number: table })}{hasTwoRounds ? `, ${t(`report.round.${round === 0 ? 1 : 2}`).toLowerCase()}` : ""} · {wordsOf(choice)}</span>{" "}
            {t("report.quote", { words: reason })}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Question({ vote: { question: { encounter, week }, way, isBeside } }: { readonly vote: VoteReport }) {
  const t = useT();
  const say = useSay();
  const weekWords = useWeekWords();
  const title = usePlay(({ scenario }) => scenario.encounters[encounter]?.title) ?? encounter;
  return (
    <div class="report-stop-head">
      <h3><a href={`#${momentId(encounter)}`}><Words of={say(title, week)} /></a></h3>
      <p class="quiet-words">{weekWords.asTitle(week)} · {isBeside ? `${t("report.way.beside")} · ` : null}{t(`report.way.${way}`)}</p>
    </div>
  );
}

/** All votes; nothing where nobody voted. */
export function ReportVotes({ votes }: { readonly votes: readonly VoteReport[] }) {
  const t = useT();
  if (votes.length === 0) return null;
  return (
    <section class="report-part" data-testid="report-votes">
      <h2>{t("report.votes")}</h2>
      <div class="report-vote-list">
        {votes.map((vote, at) => <article key={at} class="report-vote leaf"><Question vote={vote} /><Counts vote={vote} /><Voices vote={vote} /></article>)}
      </div>
    </section>
  );
}
