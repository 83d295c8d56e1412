/** The road of the group: encounter by encounter what was chosen, what stood closed and why, and what was noted there. */
import type { Id } from "../../core/index.ts";
import type { Decision, PathStop, Report } from "../../store/room-report.ts";
import { Icon } from "../parts/icon.tsx";
import { Words } from "../parts/words.tsx";
import { usePlay } from "../use-play.ts";
import { useSay, useT, useWeekWords } from "../use-words.ts";
import { choiceText, momentId } from "./use-report.ts";

type Note = Report["notes"][number];

function DecisionLine({ encounter, week, decision: { node, choice, closed, isWalked } }: { readonly encounter: Id; readonly week: number; readonly decision: Decision }) {
  const t = useT();
  const say = useSay();
  const scenario = usePlay((state) => state.scenario);
  const wordsOf = (id: Id) => <Words of={say(choiceText(scenario, { encounter, node }, id), week)} />;
  return (
    <li class="report-decision">
      <p class="report-chosen"><Icon name="check" /><span><span class="visually-hidden">{t("report.chosen")} </span>{wordsOf(choice)}{isWalked ? <span class="report-why">{t("report.walked")}</span> : null}</span></p>
      {closed.map(({ choice: shut, why }) => (
        <p key={shut} class="report-closed"><Icon name="lock" /><span>{t("report.closed")} {wordsOf(shut)} <span class="report-why">{t(`why.${why}`)}</span></span></p>
      ))}
    </li>
  );
}

function NoteLine({ text, from }: { readonly text: string; readonly from?: string | undefined }) {
  const t = useT();
  return <p class="report-note"><Icon name="note" /><span><span class="report-label">{from ?? t("report.note")}</span> {text}</span></p>;
}

interface StopProps {
  readonly stop: PathStop;
  readonly notes?: readonly Note[];
  readonly minutes?: number | undefined;
  /** The anchor; a way that was only tried has none. */
  readonly id?: string | undefined;
}

/** One encounter of a path. */
export function Stop({ stop: { week, encounter, isLight, decisions }, notes = [], minutes = 0, id }: StopProps) {
  const t = useT();
  const say = useSay();
  const weekWords = useWeekWords();
  const title = usePlay(({ scenario }) => scenario.encounters[encounter]?.title) ?? encounter;
  return (
    <li class="report-stop" id={id} tabIndex={id === undefined ? undefined : -1}>
      <p class="report-week">{weekWords.asTitle(week)}</p>
      <div class="report-stop-words">
        <div class="report-stop-head">
          <h3><Words of={say(title, week)} /></h3>
          {isLight || minutes >= 0.5 ? (
            <p class="report-marks">
              {minutes >= 0.5 ? <span><Icon name="clock" />{t("report.timeShort", { minutes: Math.round(minutes) })}</span> : null}
              {isLight ? <span><Icon name="sun" />{t("behind.hope")}</span> : null}
            </p>
          ) : null}
        </div>
        {decisions.length > 0 ? <ul>{decisions.map((decision, at) => <DecisionLine key={at} encounter={encounter} week={week} decision={decision} />)}</ul> : null}
        {notes.map(({ text }, at) => <NoteLine key={at} text={text} />)}
      </div>
    </li>
  );
}

/** Encounters that went by, in one line each, so that a question about them has somewhere to go. */
function Missed({ missed }: Pick<Report, "missed">) {
  const t = useT();
  const say = useSay();
  const weekWords = useWeekWords();
  const encounters = usePlay(({ scenario }) => scenario.encounters);
  if (missed.length === 0) return null;
  return (
    <div class="report-missed">
      <h3>{t("report.missed")}</h3>
      <ul>
        {missed.map(({ encounter, week }) => (
          <li key={encounter} id={momentId(encounter)} tabIndex={-1}><Words of={say(encounters[encounter]?.title ?? encounter, week)} /> <span class="quiet-words">{weekWords.inSentence(week)}</span></li>
        ))}
      </ul>
    </div>
  );
}

/** The whole path, and the notes that were made between two encounters. */
export function ReportPath({ report: { path, notes, time, missed } }: { readonly report: Report }) {
  const t = useT();
  const weekWords = useWeekWords();
  const onPath = new Set(path.map(({ encounter }) => encounter));
  const between = notes.filter(({ encounter }) => encounter === null || !onPath.has(encounter));
  return (
    <section class="report-part" data-testid="report-path">
      <h2>{t("report.steps")}</h2>
      <p class="report-about">{t(path.length === 0 ? "report.noPath" : "report.pathAbout")}</p>
      <ol class="report-stops">
        {path.map((stop) => (
          <Stop key={stop.encounter} id={momentId(stop.encounter)} stop={stop} minutes={time[stop.encounter]} notes={notes.filter(({ encounter }) => encounter === stop.encounter)} />
        ))}
      </ol>
      {between.map(({ week, text }, at) => <NoteLine key={at} text={text} from={`${t("report.onRoad")}, ${weekWords.inSentence(week)}`} />)}
      <Missed missed={missed} />
    </section>
  );
}

/** Ways that were tried beside it. */
export function ReportTried({ tried }: Pick<Report, "tried">) {
  const t = useT();
  if (tried.length === 0) return null;
  return (
    <section class="report-part">
      <h2>{t("report.tried")}</h2>
      <p class="report-about">{t("report.triedAbout")}</p>
      {tried.map(({ path }, at) => <ol key={at} class="report-stops tried">{path.map((stop) => <Stop key={stop.encounter} stop={stop} />)}</ol>)}
    </section>
  );
}
