/** Lets a voice of the device read each moment of the play as it comes. Shows nothing; any next deed breaks it off. */
import { useEffect, useState } from "preact/hooks";
import { dayOfWeek } from "../../core/index.ts";
import type { Card } from "../../core/index.ts";
import type { PlayState, PlayStore } from "../../store/play-store.ts";
import { useHouse } from "../house.ts";
import type { Reader } from "../house.ts";
import { readCard, readingOf } from "../model/reading.ts";
import type { ReadingWords } from "../model/reading.ts";
import { useSheets } from "../sheets.ts";
import { useStore } from "../use-store.ts";
import { useNames, useSay, useT } from "../use-words.ts";

/** The voice, once it is here; a part that cannot be fetched stays silent. */
export function useReader(): Reader | null {
  const { loadReader } = useHouse();
  const [reader, setReader] = useState<Reader | null>(null);
  const [, hearAgain] = useState(0);
  useEffect(() => {
    let stop: () => void = () => undefined;
    let isGone = false;
    loadReader().then((found) => {
      if (isGone) return;
      setReader(found);
      stop = found.subscribe(() => hearAgain((count) => count + 1));
    }, () => undefined);
    return () => {
      isGone = true;
      stop();
    };
  }, [loadReader]);
  return reader;
}

function useReadingWords(): ReadingWords {
  const t = useT();
  const say = useSay();
  const names = useNames();
  const language = useHouse().i18n.language();
  return { say: (id) => say(id), nameOf: (actor) => names(actor).name, own: (key) => ({ text: t(key), language }) };
}

/** A card taken from the tray again lies above the moment itself. */
function useReopened(): Card | undefined {
  const { open } = useSheets();
  const file = useStore(useHouse().game, (state) => state.cardFile);
  return open?.is === "card" ? file?.cards.find(({ id }) => id === open.card) : undefined;
}

function passagesOf(state: PlayState, card: Card | undefined, reopened: Card | undefined, words: ReadingWords) {
  const { scenario, story } = state;
  return reopened ? readCard(reopened, dayOfWeek(scenario, story.week), words) : readingOf(state, card, words);
}

/** Reads what stands there now, and again at every change of it. */
export function ReadAloud({ play }: { readonly play: PlayStore }) {
  const reader = useReader();
  const words = useReadingWords();
  const reopened = useReopened();
  const state = useStore(play, (all) => all);
  const file = useStore(useHouse().game, ({ cardFile }) => cardFile);
  const card = state.story.waiting === "card" ? file?.cards.find(({ id }) => id === state.story.open) : undefined;
  const passages = passagesOf(state, card, reopened, words);
  // A line that is said twice is read twice; a notice that comes in changes nothing.
  const moment = `${state.log.length} ${reopened?.id ?? ""} ${passages.map(({ text }) => text).join("\n")}`;
  useEffect(() => { reader?.read(passages); }, [reader, moment]);
  useEffect(() => () => reader?.stop(), [reader]);
  return null;
}
