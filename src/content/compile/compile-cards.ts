/** Cards, words and sources in the form in which pages need them, and the list of their texts. */
import type { Actor, Card, Day, Id, Statement, TextId } from "../../core/index.ts";
import type { AuthoredShared, Read } from "../read-catalogue.ts";
import type { AuthoredCard, AuthoredStatement } from "../schema/card.ts";
import { textId } from "../text-ids.ts";
import { addActorTexts } from "./story-texts.ts";
import { TextList } from "./text-entry.ts";
import type { TextEntry } from "./text-entry.ts";

/** A difficult word and its explanation. */
export interface LexiconEntry {
  readonly word: string;
  readonly also?: readonly string[];
  readonly plain: string;
  readonly fr?: string;
  readonly en?: string;
}

/** A source; `source.ID` is its line of text. */
export interface Source {
  readonly id: Id;
  readonly address?: string;
  readonly date: Day;
}

export interface CompiledCards {
  readonly cards: readonly Card[];
  readonly lexicon: readonly LexiconEntry[];
  readonly sources: readonly Source[];
  readonly actors: readonly Actor[];
  readonly texts: readonly TextEntry[];
}

function compileStatement(id: TextId, { layer, confidence, sources = [], ...days }: AuthoredStatement): Statement {
  const { "valid-from": validFrom, "valid-until": validUntil, "checked-on": checkedOn, "check-before": checkBefore } = days;
  return { layer, text: id, sources, confidence, validFrom, ...(validUntil === undefined ? {} : { validUntil }), checkedOn, checkBefore };
}

const LISTS = ["must", "may", "may-not", "ask"] as const;

function compileCard({ file, is }: Read<AuthoredCard>, texts: TextList): Card {
  const at = (...path: (string | number)[]) => ({ file, part: "rest" as const, path });
  texts.name(at("title"), textId("card", is.id, "title"), is.title, is["title-plain"]);
  const statements = is.statements.map((statement, index) => {
    const id = textId("card", is.id, "statement", index + 1);
    texts.line(at("statements", index, "says"), id, statement);
    return compileStatement(id, statement);
  });
  const [must = [], may = [], mayNot = [], ask = []] = LISTS.map((list) => (is[list] ?? []).map((item, index) => {
    const id = textId("card", is.id, list, index + 1);
    texts.line(at(list, index, "says"), id, item);
    return id;
  }));
  return { id: is.id, actor: is.actor, title: textId("card", is.id, "title"), igloo: is.igloo ?? [], statements, must, may, mayNot, ask };
}

/** A key may stand for a word that is no id: `gewaarborgd-loon` for the first form beside it, `gewaarborgd loon`. */
function wordsOf(key: string, also: readonly string[] = []): string[] {
  const [first = ""] = also;
  const asKey = first.normalize("NFD").replace(/\p{M}/gu, "").replace(/\s+/g, "-").toLowerCase();
  return asKey === key ? [...also] : [key, ...also];
}

function compileLexicon(shared: AuthoredShared): LexiconEntry[] {
  return Object.entries(shared.lexicon?.is ?? {}).map(([key, { plain, fr, en, also: forms }]) => {
    const [word = key, ...also] = wordsOf(key, forms);
    return { word, ...(also.length > 0 ? { also } : {}), plain, ...(fr === undefined ? {} : { fr }), ...(en === undefined ? {} : { en }) };
  });
}

function compileSources(shared: AuthoredShared, texts: TextList): Source[] {
  if (!shared.sources) return [];
  const { file, is } = shared.sources;
  return Object.entries(is).map(([id, { title, publisher, address, date }]) => {
    const line = `${title} – ${publisher} – ${date}`;
    texts.entries.push({ id: textId("source", id), nl: line, file, path: [id, "title"], part: "rest", isLine: false, isForPlayers: false });
    return { id, ...(address === undefined ? {} : { address }), date };
  });
}

/** Everything of the card file. */
export function compileCards(shared: AuthoredShared): CompiledCards {
  const texts = new TextList();
  const cards = shared.cards.map((card) => compileCard(card, texts));
  const sources = compileSources(shared, texts);
  addActorTexts(shared, () => true, texts);
  const actors = Object.entries(shared.actors?.is ?? {}).map(([id, { body, figure, colour, pictogram }]): Actor => (
    { id, name: textId("actor", id, "name"), role: textId("actor", id, "role"), body, figure, colour, pictogram }));
  return { cards, lexicon: compileLexicon(shared), sources, actors, texts: texts.entries };
}
