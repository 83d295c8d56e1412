/** The report of the room that is open, and the words for its ids. Made anew when the room changes; counts to the moment at which it was opened. */
import { useEffect, useMemo, useRef } from "preact/hooks";
import { choiceAt } from "../../core/index.ts";
import type { Card, Id, Scenario, TextId } from "../../core/index.ts";
import { reportOf } from "../../store/room-report.ts";
import type { Report, ReportWords } from "../../store/room-report.ts";
import { useHouse } from "../house.ts";
import { usePromptWords } from "../model/prompt-words.ts";
import { dayOfMoment } from "../model/story-date.ts";
import { usePlay } from "../use-play.ts";
import { useStore } from "../use-store.ts";
import { useSay } from "../use-words.ts";

const NO_CARDS: readonly Card[] = [];

/** The report; null where somebody plays alone. */
export function useReport(): Report | null {
  const { game, clock } = useHouse();
  const scenario = usePlay((state) => state.scenario);
  const room = usePlay((state) => state.room);
  const cards = useStore(game, (state) => state.cardFile)?.cards ?? NO_CARDS;
  const opened = useRef(clock.now());
  // Without the cards the report stands; it then has no question about those that were never opened.
  useEffect(() => void game.getState().fetchCards(), [game]);
  return useMemo(() => room && reportOf(scenario, room, cards, { now: opened.current, dayOf: dayOfMoment }), [scenario, room, cards]);
}

/** Where the words of a choice are found. */
export function choiceText(scenario: Scenario, where: { readonly encounter: Id; readonly node: Id }, choice: Id): TextId {
  return choiceAt(scenario, where, choice)?.text ?? `${where.encounter}.${choice}`;
}

/** Where the question of a moment of talk is found. */
export const cuePrompt = (cue: Id): TextId => `cue.${cue}.prompt`;

/** The anchor of an encounter on the page. */
export const momentId = (encounter: Id) => `moment-${encounter}`;

/** The words of a report for its table. */
export function useReportWords(): ReportWords {
  const say = useSay();
  const promptWords = usePromptWords();
  const scenario = usePlay((state) => state.scenario);
  const cards = useStore(useHouse().game, (state) => state.cardFile)?.cards ?? NO_CARDS;
  const saidOf = (id: TextId | undefined) => (id === undefined ? "" : say(id).text);
  return {
    encounter: (id) => saidOf(scenario.encounters[id]?.title),
    choice: (where, id) => saidOf(choiceText(scenario, where, id)),
    talk: (cue) => saidOf(cuePrompt(cue)),
    card: (id) => saidOf(cards.find((card) => card.id === id)?.title),
    ending: (id) => saidOf(scenario.endings[id]?.title),
    prompt: (prompt) => promptWords(prompt).question.map(({ text }) => text).join(""),
  };
}
