/** What was done until now, and the notes with it; newest first. */
import { timeOfDay } from "../clock-words.ts";
import { useDesk } from "../speaker-desk.ts";
import { useT } from "../speaker-house.ts";
import { Icon, Said } from "../words.tsx";

function useWeek(): (week: number) => string {
  const t = useT();
  return (week) => (week === 0 ? t("week.firstTitle") : t("week.numberTitle", { week }));
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
        {[...log].reverse().map(({ week, title, choice }, at) => (
          <li key={log.length - at}>
            <span class="way-week">{weekWords(week)}</span>
            <span>{title ? <Said of={title} /> : t("speaker.now.road")}{choice ? <span class="log-choice"><Icon name="arrow-right" /><Said of={choice} /></span> : null}</span>
          </li>
        ))}
      </ol>
      {notes.length > 0 ? <><h3>{t("speaker.leaf.note")}</h3><NoteList /></> : null}
    </>
  );
}
