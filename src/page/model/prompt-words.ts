/**
 * The words of what can be talked about at the end: an open question about one moment of this group's own path.
 * Made where it is shown, from ids; each piece is in the language in which it is really said. Knows no element.
 */
import type { Card, Id, Scenario, TextId } from "../../core/index.ts";
import type { InterfaceLanguage, Translate, WordKey } from "../../i18n/i18n.ts";
import type { LineText } from "../../i18n/line-text.ts";
import type { Prompt } from "../../store/room-report.ts";
import { useHouse } from "../house.ts";
import { calledIn, useSay, useT } from "../use-words.ts";
import type { Say } from "../use-words.ts";
import { useStore } from "../use-store.ts";

export interface PromptWords {
  /** The question in pieces, to be shown one after the other; a piece of the story may be in another language. */
  readonly question: readonly LineText[];
  /** The moment that it goes back to, such as `Drie enveloppen · week 5`; null where it is about the whole. */
  readonly moment: string | null;
}

/** What the words are made with. */
export interface PromptSources {
  readonly t: Translate;
  readonly language: InterfaceLanguage;
  readonly say: Say;
  readonly persona: string;
  nameOf(actor: Id): LineText;
  titleOf(encounter: Id): TextId;
  cardTitleOf(card: Id): TextId;
  factTextOf(fact: Id): TextId;
  weekOf(week: number): string;
}

interface Asked {
  readonly key: WordKey;
  /** What stands in the places of the question, besides `{{name}}`. */
  readonly values: Readonly<Record<string, LineText>>;
}

/** What is quoted inside a sentence loses its own full stop. */
const quoted = ({ text, language }: LineText): LineText => ({ text: text.replace(/\.$/, ""), language });

function asked({ about, moment }: Prompt, { say, nameOf, titleOf, cardTitleOf, factTextOf }: PromptSources): Asked {
  const where = (encounter: Id) => ({ where: say(titleOf(encounter), moment?.week) });
  switch (about.is) {
    case "heaviest": case "hope": case "missed": return { key: `prompt.${about.is}`, values: where(about.encounter) };
    case "split": case "moved": return { key: `prompt.${about.is}`, values: where(moment?.encounter ?? "") };
    case "unopened": return { key: "prompt.unopened", values: { what: say(cardTitleOf(about.card)) } };
    case "never-learned": return { key: "prompt.never-learned", values: { who: nameOf(about.actor), what: quoted(say(factTextOf(about.fact))) } };
    case "closed": return { key: "prompt.closed", values: { what: quoted(say(about.choice, moment?.week)) } };
    case "no-choice": {
      const why = { why: say(about.because, moment?.week) };
      // Never asked: what one chose oneself is not what no choice could have changed.
      return { key: `prompt.no-choice-${about.cause === "own-choice" ? "chance" : about.cause}`, values: why };
    }
    case "silent": return { key: `prompt.silent-${about.level}`, values: {} };
    case "not-met": return { key: `prompt.not-met-${about.body}`, values: {} };
    case "other-way": case "ask": return { key: `prompt.${about.is}`, values: {} };
  }
}

/** A template cut at its places, so that what stands in them keeps its own language. */
function fillPieces(template: string, language: InterfaceLanguage, values: Readonly<Record<string, LineText>>): LineText[] {
  return template.split(/\{(\w+)\}/).flatMap((piece, index) => {
    const value = index % 2 === 1 ? values[piece] ?? { text: piece, language } : { text: piece, language };
    return value.text === "" ? [] : [value];
  });
}

function beginWithCapital([first, ...rest]: readonly LineText[]): readonly LineText[] {
  return first ? [{ ...first, text: first.text.charAt(0).toUpperCase() + first.text.slice(1) }, ...rest] : [];
}

/** The words of a prompt. */
export function promptWords(prompt: Prompt, sources: PromptSources): PromptWords {
  const { t, language, say, persona, titleOf, weekOf } = sources;
  const { key, values } = asked(prompt, sources);
  const all: Readonly<Record<string, LineText>> = { ...values, name: { text: persona, language } };
  const places = Object.fromEntries(Object.keys(all).map((place) => [place, `{${place}}`]));
  const { moment } = prompt;
  return {
    question: beginWithCapital(fillPieces(t(key, places), language, all)),
    moment: moment && `${say(titleOf(moment.encounter), moment.week).text} · ${weekOf(moment.week)}`,
  };
}

/** What prompts of a story are made with; needs the words of part `lead`. */
export function promptSources(
  { t, language, say, scenario, cards }: Pick<PromptSources, "t" | "language" | "say"> & { readonly scenario: Scenario | null; readonly cards: readonly Card[] | undefined },
): PromptSources {
  return {
    t, say, language, persona: scenario?.persona.name ?? "",
    nameOf: (actor) => calledIn(scenario, say, actor).name,
    titleOf: (encounter) => scenario?.encounters[encounter]?.title ?? `${encounter}.title`,
    cardTitleOf: (card) => cards?.find(({ id }) => id === card)?.title ?? `card.${card}.title`,
    factTextOf: (fact) => scenario?.facts[fact]?.text ?? `fact.${fact}`,
    weekOf: (week) => (week === 0 ? t("week.first") : t("week.number", { week })),
  };
}

/** The words of the prompts of the open story, in the language of the moment; needs the words of part `lead`. */
export function usePromptWords(): (prompt: Prompt) => PromptWords {
  const { game, i18n } = useHouse();
  const scenario = useStore(game, (state) => state.scenario);
  const cards = useStore(game, (state) => state.cardFile)?.cards;
  const t = useT();
  const say = useSay();
  const sources = promptSources({ t, language: i18n.language(), say, scenario, cards });
  return (prompt) => promptWords(prompt, sources);
}
