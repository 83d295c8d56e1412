/** Words for components: of the interface, of the story and of the cards, each in the language it is really in. */
import type { Id, Scenario, TextId } from "../core/index.ts";
import type { InterfaceLanguage, Translate } from "../i18n/i18n.ts";
import { lineText } from "../i18n/line-text.ts";
import type { Layer, LineText } from "../i18n/line-text.ts";
import type { CardFile, TextKey, Texts } from "../store/catalogue.ts";
import type { GameState } from "../store/game-state.ts";
import { useHouse } from "./house.ts";
import { storyValues } from "./model/story-date.ts";
import { useStore } from "./use-store.ts";

/** Words of a story or a card by id; the week fills in `{week}` and its like, and is now unless told. */
export type Say = (id: TextId, week?: number) => LineText;
/** The part of the game that words come from. */
type Spoken = Pick<GameState, "words" | "cardFile" | "scenario" | "play">;

function languageOf(key: TextKey): InterfaceLanguage {
  return key === "fr" || key === "en" ? key : "nl";
}

/** The interface's words, in the language of the moment. */
export function useT(): Translate {
  return useHouse().i18n.t;
}

/** A week as words: `the first days`, `week 4`; as a title with a capital. */
export function useWeekWords(): { inSentence(week: number): string; asTitle(week: number): string } {
  const t = useT();
  return {
    inSentence: (week) => (week === 0 ? t("week.first") : t("week.number", { week })),
    asTitle: (week) => (week === 0 ? t("week.firstTitle") : t("week.numberTitle", { week })),
  };
}

/** The card tables that fit, the most wanted first. */
function cardLayers(file: CardFile | null, language: InterfaceLanguage, register: "full" | "plain"): Layer[] {
  if (!file) return [];
  const wanted: TextKey[] = language !== "nl" ? [language, "nl"] : register === "plain" ? ["nl-plain", "nl"] : ["nl"];
  return wanted.flatMap((key) => {
    const table: Texts | undefined = file.texts[key];
    return table ? [{ language: languageOf(key), table }] : [];
  });
}

/** Words of the open story and, behind them, of the card file, as they are at this moment. */
export function sayNow({ words, cardFile, scenario, play }: Spoken, register: "full" | "plain", language: InterfaceLanguage): Say {
  const layers = [
    ...words.map(({ key, table }) => ({ language: languageOf(key), table })),
    ...cardLayers(cardFile, language, register),
  ];
  return (id, week) => {
    const now = week ?? play?.getState().story.week ?? 0;
    return lineText(layers, id, scenario ? storyValues(scenario, now, language) : {});
  };
}

/** The same, followed. */
export function useSay(): Say {
  const { game, settings, i18n } = useHouse();
  const words = useStore(game, (state) => state.words);
  const cardFile = useStore(game, (state) => state.cardFile);
  const scenario = useStore(game, (state) => state.scenario);
  const play = useStore(game, (state) => state.play);
  const register = useStore(settings, (state) => state.register);
  return sayNow({ words, cardFile, scenario, play }, register, i18n.language());
}

/** Who somebody is in words: the persona by her own name, an actor by name and role; the narrator has none. */
export interface Called {
  readonly name: LineText;
  readonly role: LineText | null;
}

/** Names by actor id. */
export function useNames(): (actor: Id) => Called {
  const say = useSay();
  const scenario = useStore(useHouse().game, (state) => state.scenario);
  return (actor) => calledIn(scenario, say, actor);
}

/** The name and role of an actor of a story. */
export function calledIn(scenario: Scenario | null, say: Say, id: Id): Called {
  if (scenario && id === scenario.persona.id) return { name: { text: scenario.persona.name, language: "nl" }, role: null };
  const actor = scenario?.actors[id];
  return { name: say(actor?.name ?? `actor.${id}.name`), role: say(actor?.role ?? `actor.${id}.role`) };
}
