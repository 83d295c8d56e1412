/**
 * The text of the modules that browsers get: small tables in the first load, everything else behind a late import.
 * Data stands as one JSON text, which browsers read faster than the same written as code.
 */
import type { Id, Scenario } from "../core/index.ts";
import type { Catalogue, CatalogueStory } from "./compile-scenarios.ts";
import { dutchWords } from "./dutch-words.ts";
import type { DutchWords } from "./dutch-words.ts";
import { openingOf } from "./opening-of.ts";
import { packStory } from "./pack-story.ts";

/** Plays a story and tells each encounter's minutes and share of the plays (0 to 1). Handed in: content plays nothing itself. */
export type Measure = (scenario: Scenario, words: DutchWords) => Readonly<Record<Id, { readonly minutes: number; readonly share: number }>>;

/** What modules are made with besides the catalogue. */
export interface Making {
  /** Path of pack-story.ts. */
  readonly unpacking: string;
  readonly measure: Measure;
}

const CATALOGUE = "virtual:catalogue";
const CARDS = "virtual:cards";
const CARD_FILE = "virtual:card-file";
const STORY = "virtual:story/";

/** True for the ids of modules that are made here. */
export function isVirtualModule(id: string): boolean {
  return id === CATALOGUE || id === CARDS || id === CARD_FILE || id.startsWith(STORY);
}

function exportJson(value: unknown): string {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});\n`;
}

function frontOf({ id, scenario, languages, texts }: CatalogueStory) {
  const full = texts.nl?.start ?? {};
  const plain = { ...full, ...texts["nl-plain"]?.start };
  const { name, age, figure } = scenario.persona;
  return {
    id, title: full["story.title"], persona: { name, age, figure, work: full["story.work"] },
    portrait: full["story.portrait"], portraitPlain: plain["story.portrait"],
    note: full["story.note"], notePlain: plain["story.note"], languages,
  };
}

/**
 * `load()` and `texts.nl.start()` share one module, so that the first words cost one request. That module knows every
 * encounter, but has the script of the first phase only; `loadWhole()` brings the rest.
 */
function storyEntry(story: CatalogueStory): string {
  const late = (name: string, then = "") => `() => import(${JSON.stringify(`${STORY}${story.id}/${name}`)}).then((module) => module.default)${then}`;
  const loaders = Object.keys(story.texts).map((wording) => {
    const start = wording === "nl" ? "() => load().then(({ texts }) => texts)" : late(`${wording}/start`);
    return `${JSON.stringify(wording)}: { start: ${start}, rest: ${late(`${wording}/rest`)} }`;
  });
  return `(() => {
  const load = ${late("start", ".then(({ scenario, texts }) => ({ scenario: unpackStory(scenario), texts }))")};
  const loadWhole = ${late("whole", ".then(unpackStory)")};
  return { ...${JSON.stringify(frontOf(story))}, load, loadWhole, loadMinutes: ${late("minutes")}, texts: { ${loaders.join(", ")} } };
})()`;
}

function catalogueModule({ stories, cards }: Catalogue, unpacking: string): string {
  const actors = Object.fromEntries(cards.actors.map(({ id, colour, pictogram, figure, body }) => [id, { colour, pictogram, figure, body }]));
  return `import { unpackStory } from ${JSON.stringify(unpacking)};\nexport const entries = [${stories.map(storyEntry).join(",\n")}];\nexport const actors = ${JSON.stringify(actors)};\n`;
}

/** One of a story's own modules. Scenarios travel packed. */
function storyModule(path: string, catalogue: Catalogue, measure: Measure): string | undefined {
  const [id, wording, part] = path.split("/");
  const story = catalogue.stories.find((one) => one.id === id);
  if (!story) return undefined;
  if (wording === "start") return exportJson({ scenario: packStory(openingOf(story.scenario)), texts: story.texts.nl?.start });
  if (wording === "whole") return exportJson(packStory(story.scenario));
  if (wording === "minutes") return exportJson(measure(story.scenario, dutchWords(catalogue, story)));
  const texts = Object.entries(story.texts).find(([name]) => name === wording)?.[1];
  return texts && exportJson(part === "start" ? texts.start : texts.rest);
}

/** The code of a module; nothing when there is no such module. A story is measured only when its minutes are asked for. */
export function moduleFor(id: string, catalogue: Catalogue, { unpacking, measure }: Making): string | undefined {
  if (id === CATALOGUE) return catalogueModule(catalogue, unpacking);
  if (id === CARDS) return `export const loadCardFile = () => import("${CARD_FILE}").then((module) => module.default);\n`;
  if (id.startsWith(STORY)) return storyModule(id.slice(STORY.length), catalogue, measure);
  const { cards, lexicon, sources, texts } = catalogue.cards;
  return exportJson({ cards, lexicon, sources, texts });
}
