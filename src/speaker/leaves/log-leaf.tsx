/** What was done until now, and the notes with it; newest first. */
import type { Desk, Worded } from "../../session/index.ts";
import { timeOfDay } from "../clock-words.ts";
import { useDesk } from "../speaker-desk.ts";
import { useT } from "../speaker-house.ts";
import { Icon, Said } from "../words.tsx";

function useWeek(): (week: number) => string {
  const t = useT();
  return (week) => (week === 0 ? t("week.firstTitle") : t("week.numberTitle", { week }));
}

interface Stretch {
  readonly week: number;
  readonly title: Worded;
  readonly choices: Worded[];
}

/** Steps of one encounter belong together; the newest encounter first, what was chosen there in its own order. */
function stretchesOf(log: Desk["log"]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const { week, title, choice } of log) {
    const last = stretches.at(-1);
    const here = last && last.week === week && last.title.text === title.text ? last : { week, title, choices: [] };
    if (here !== last) stretches.push(here);
    if (choice) here.choices.push(choice);
  }
  return stretches.reverse();
}

/** Notes of this session. */
export function NoteList() {
  const weekWords = useWeek();
  const { desk: { notes } } = useDesk();
  return (
    <ul class="notes">
      {[...notes].reverse().map(({ at, week, title, text }) => (
        <li key={at}><p class="quiet-words">{timeOfDay(at)} · {weekWords(week)}{title ? <> · <Said of={title} /></> : null}</p><p class="note-text">{text}</p></li>
      ))}
    </ul>
  );
}

/** The panel. */
export function LogLeaf() {
  const t = useT();
  const weekWords = useWeek();
  const { desk: { log, notes } } = useDesk();
  return (
    <>
      {log.length === 0 ? <p>{t("speaker.log.empty")}</p> : null}
      <ol class="log">
        {stretchesOf(log).map(({ week, title, choices }, at) => (
          <li key={at}>
            <span class="way-week">{weekWords(week)}</span>
            <div><p class="log-title"><Said of={title} /></p>{choices.map((choice, turn) => <p key={turn} class="log-choice"><Icon name="arrow-right" /><span><Said of={choice} /></span></p>)}</div>
          </li>
        ))}
      </ol>
      {notes.length > 0 ? <><h3>{t("speaker.leaf.note")}</h3><NoteList /></> : null}
    </>
  );
}
