/** What happened, at a glance: the path in a line, what was decided by vote, what was talked about. The details stand further on. */
import type { ComponentChildren } from "preact";
import type { Report, VoteReport } from "../../store/room-report.ts";
import { usePromptWords } from "../model/prompt-words.ts";
import { Icon } from "../parts/icon.tsx";
import { Words } from "../parts/words.tsx";
import { usePlay } from "../use-play.ts";
import { useSay, useT, useWeekWords } from "../use-words.ts";
import { choiceText, cuePrompt, momentId } from "./use-report.ts";
import { voteInShort } from "./vote-in-short.ts";
import type { VoteInShort } from "./vote-in-short.ts";

/** So many encounters are named as those that took longest. */
const LONGEST = 3;
/** An encounter that took less is not named, minutes. */
const LONG = 2;

function LongestStays({ time }: Pick<Report, "time">) {
  const t = useT();
  const say = useSay();
  const encounters = usePlay(({ scenario }) => scenario.encounters);
  const stays = Object.entries(time).filter(([, minutes]) => minutes >= LONG).sort(([, a], [, b]) => b - a).slice(0, LONGEST);
  if (stays.length === 0) return null;
  return (
    <p class="report-line-time">
      <span class="report-label">{t("report.longest")}</span>{" "}
      {stays.map(([id, minutes]) => <span key={id}><Words of={say(encounters[id]?.title ?? id)} /> ({t("report.timeShort", { minutes: Math.round(minutes) })})</span>)}
    </p>
  );
}

/** The path in a line. */
export function PathLine({ report: { path, time } }: { readonly report: Report }) {
  const t = useT();
  const say = useSay();
  const encounters = usePlay(({ scenario }) => scenario.encounters);
  return (
    <section class="report-part" data-testid="report-line">
      <h2>{t("report.path")}</h2>
      {path.length === 0 ? <p class="report-about">{t("report.noPath")}</p> : null}
      <ol class="report-line">
        {path.map(({ encounter, week, isLight }) => (
          <li key={encounter}>
            <a href={`#${momentId(encounter)}`}><Words of={say(encounters[encounter]?.title ?? encounter, week)} /></a>
            {isLight ? <>{"\u00a0"}<Icon name="sun" /><span class="visually-hidden"> ({t("behind.hope")})</span></> : null}
          </li>
        ))}
      </ol>
      {path.some(({ isLight }) => isLight) ? <p class="report-line-key" aria-hidden="true"><Icon name="sun" /> {t("behind.hope")}</p> : null}
      <LongestStays time={time} />
    </section>
  );
}

function DecidedRow({ short: { question, choice, isTaken, otherProposal, rounds }, columns }: { readonly short: VoteInShort; readonly columns: number }) {
  const t = useT();
  const say = useSay();
  const weekWords = useWeekWords();
  const scenario = usePlay((state) => state.scenario);
  const wordsOf = (id: string) => <Words of={say(choiceText(scenario, question, id), question.week)} />;
  const [first, second] = rounds;
  const countOf = (round: typeof first) => (round && choice !== null ? t("report.ofAll", round) : "–");
  return (
    <tr>
      <th scope="row">
        <a href={`#${momentId(question.encounter)}`}><Words of={say(scenario.encounters[question.encounter]?.title ?? question.encounter, question.week)} /></a>{" "}
        <span class="quiet-words">{weekWords.inSentence(question.week)}</span>
      </th>
      <td>
        {choice === null ? t("report.noMajority") : wordsOf(choice)}
        {choice !== null && !isTaken ? <span class="report-aside">{t("report.notTaken")}</span> : null}
        {otherProposal === null ? null : <span class="report-aside">{t("report.otherProposal")} {wordsOf(otherProposal)}</span>}
      </td>
      <td class="report-count">{countOf(first)}</td>
      {columns > 1 ? <td class="report-count">{countOf(second)}</td> : null}
    </tr>
  );
}

/** What was decided by vote, a row each. */
export function Decided({ votes: all }: { readonly votes: readonly VoteReport[] }) {
  const t = useT();
  // What was voted on a side way decided nothing.
  const votes = all.filter(({ isBeside }) => !isBeside);
  if (votes.length === 0) return null;
  const columns = Math.max(...votes.map(({ rounds }) => rounds.length));
  return (
    <section class="report-part" data-testid="report-decided">
      <h2>{t("report.decided")}</h2>
      <table class="report-decided">
        <thead>
          <tr>
            <th scope="col">{t("report.moment")}</th>
            <th scope="col">{t("report.wentOn")}</th>
            <th scope="col" class="report-count">{t(columns > 1 ? "report.round.1" : "report.onlyRound")}</th>
            {columns > 1 ? <th scope="col" class="report-count">{t("report.round.2")}</th> : null}
          </tr>
        </thead>
        <tbody>{votes.map((vote, at) => <DecidedRow key={at} short={voteInShort(vote)} columns={columns} />)}</tbody>
      </table>
    </section>
  );
}

interface AskedProps {
  readonly at: { readonly week: number; readonly encounter: string | null };
  readonly children: ComponentChildren;
}

/** A question that was put to the room, and where. */
function Asked({ at: { week, encounter }, children }: AskedProps) {
  const say = useSay();
  const weekWords = useWeekWords();
  const title = usePlay(({ scenario }) => scenario.encounters[encounter ?? ""]?.title);
  return (
    <li>
      <Icon name="chat-circle" />
      <span>
        {children}{" "}
        <span class="quiet-words">{title === undefined ? null : <><Words of={say(title, week)} />, </>}{weekWords.inSentence(week)}</span>
      </span>
    </li>
  );
}

/** What was talked about together: at moments of the story, at a question of the facilitator's own, and while looking back. */
export function Talked({ report: { prompts, talks, questions } }: { readonly report: Report }) {
  const t = useT();
  const say = useSay();
  const wordsOf = usePromptWords();
  const talked = prompts.filter(({ isTalked }) => isTalked);
  if (talked.length + talks.length + questions.length === 0) return null;
  return (
    <section class="report-part" data-testid="report-talked">
      <h2>{t("report.talkedTitle")}</h2>
      <ul class="report-talked-list">
        {talks.map((talk, at) => <Asked key={at} at={talk}><Words of={say(cuePrompt(talk.cue), talk.week)} /></Asked>)}
        {questions.map((question, at) => <Asked key={at} at={question}>{question.text}</Asked>)}
        {talked.map((prompt) => <li key={prompt.id}><Icon name="chat-circle" /><span>{wordsOf(prompt).question.map((piece, at) => <Words key={at} of={piece} />)}</span></li>)}
      </ul>
    </section>
  );
}
