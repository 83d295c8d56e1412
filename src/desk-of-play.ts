/** A late part of the composition root: makes the facilitator's desk of the play that is open, with its words of the moment. */
import type { I18n } from "./i18n/i18n.ts";
import type { Clock } from "./platform/clock.ts";
import { promptSources, promptWords } from "./page/model/prompt-words.ts";
import { calledIn, sayNow } from "./page/use-words.ts";
import type { Desk, Measured } from "./session/index.ts";
import { makeDesk } from "./session/index.ts";
import type { GameStore } from "./store/game-store.ts";
import type { SettingsStore } from "./store/settings-store.ts";

export interface DeskParts {
  readonly game: GameStore;
  readonly settings: SettingsStore;
  readonly i18n: I18n;
  readonly clock: Clock;
}

/** The measured minutes of the open story; fetched once for each, and told when they are here. */
function createMinutes({ game }: DeskParts, onMore: () => void): () => Readonly<Record<string, Measured>> | null {
  const known = new Map<string, Readonly<Record<string, Measured>> | null>();
  return () => {
    const { entry } = game.getState();
    if (!entry) return null;
    if (!known.has(entry.id)) {
      known.set(entry.id, null);
      // Without minutes there is no plan; everything else works. Asked for anew when something changes.
      entry.loadMinutes().then((minutes) => { known.set(entry.id, minutes); onMore(); }, () => { known.delete(entry.id); });
    }
    return known.get(entry.id) ?? null;
  };
}

/** Makes the desk whenever asked; null while no session is open. Calls `onMore` when something it lacked has come. */
export function createDeskMaker(parts: DeskParts, onMore: () => void): () => Desk | null {
  const { game, settings, i18n, clock } = parts;
  const minutes = createMinutes(parts, onMore);
  void Promise.all([i18n.load("lead"), i18n.load("follow-up")]).then(onMore, () => {});
  return () => {
    const state = game.getState();
    const { play: store, entry } = state;
    const play = store?.getState();
    if (!play?.room || !entry || (state.view !== "play" && state.view !== "report")) return null;
    const { scenario, room, shown } = play;
    if (!state.cardFile) void state.fetchCards();
    const cards = state.cardFile?.cards ?? [];
    const language = i18n.language();
    const say = sayNow(state, settings.getState().register, language);
    const sources = promptSources({ t: i18n.t, language, say, scenario, cards });
    return makeDesk(room, {
      scenario, shown, cards, language, say, measured: minutes(), title: { text: entry.title, language: "nl" },
      isKept: play.isKept, isRehearsal: play.isRehearsal,
      nameOf: (actor) => calledIn(scenario, say, actor).name,
      wordsOfPrompt: (prompt) => {
        const { question, moment } = promptWords(prompt, sources);
        return { question: question.map(({ text }) => text).join(""), moment };
      },
    }, clock.now());
  };
}
