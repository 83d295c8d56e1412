/** All lines and choices so far, to read back at leisure; from the beginning, or from the moment that was asked for. */
import { useLayoutEffect, useRef } from "preact/hooks";
import { beginningOf, transcriptOf } from "../model/transcript.ts";
import type { TranscriptEntry } from "../model/transcript.ts";
import { Dialog } from "../parts/dialog.tsx";
import { Icon } from "../parts/icon.tsx";
import { Words } from "../parts/words.tsx";
import { useSheets } from "../sheets.ts";
import { usePlay } from "../use-play.ts";
import { useNames, useSay, useT, useWeekWords } from "../use-words.ts";

function Entry({ entry }: { readonly entry: TranscriptEntry }) {
  const t = useT();
  const say = useSay();
  const names = useNames();
  const week = useWeekWords();
  const scenario = usePlay((state) => state.scenario);
  switch (entry.is) {
    case "encounter": {
      const title = scenario.encounters[entry.encounter]?.title;
      return <h3>{title === undefined ? null : <Words of={say(title, entry.week)} />} <small>{week.inSentence(entry.week)}</small></h3>;
    }
    case "line": return (
      <p data-speaker={entry.speaker}>
        {entry.speaker === "narrator" ? null : <strong><Words of={names(entry.speaker).name} />: </strong>}
        <Words of={say(entry.line, entry.week)} />
      </p>
    );
    case "chosen": return <p class="transcript-choice"><Icon name="arrow-right" />{t("transcript.chose", { what: say(entry.text, entry.week).text })}</p>;
    case "card": return <p class="quiet-words"><Icon name="cards" />{t("transcript.card", { what: say(`card.${entry.card}.title`).text })}</p>;
    case "letter": {
      const title = scenario.letters.find(({ id }) => id === entry.letter)?.title;
      return <p class="quiet-words"><Icon name="envelope" />{t("transcript.letter", { what: title === undefined ? "" : say(title, entry.week).text })}</p>;
    }
  }
}

/** Puts the transcript at the moment that was asked for, once, with the focus on its title. */
function useStart(entries: readonly TranscriptEntry[]) {
  const { open } = useSheets();
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const from = open?.is === "transcript" ? open.from : undefined;
    const title = from ? list.current?.children[beginningOf(entries, from)] : undefined;
    if (!(title instanceof HTMLElement)) return;
    title.tabIndex = -1;
    title.scrollIntoView({ block: "start" });
    title.focus({ preventScroll: true });
  }, []);
  return list;
}

/** The transcript. */
export function TranscriptSheet({ close }: { readonly close: () => void }) {
  const t = useT();
  const entries = transcriptOf(usePlay((state) => state.shown));
  return (
    <Dialog title={t("transcript.title")} close={close} attributes={{ "data-testid": "transcript" }}>
      <div ref={useStart(entries)} class="transcript">
        {entries.length === 0 ? <p>{t("transcript.empty")}</p> : entries.map((entry, index) => <Entry key={index} entry={entry} />)}
      </div>
    </Dialog>
  );
}
