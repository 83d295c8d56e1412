/**
 * Reads all files of the scenarios folder by their place in it. What is faulty is left out and told;
 * `isWhole` says whether anything had to be left out, so that later checks do not blame the rest for it.
 */
import { diagnose } from "./diagnostics.ts";
import type { Diagnostic } from "./diagnostics.ts";
import { readEncounter } from "./read-encounter.ts";
import { readSource } from "./read-source.ts";
import { actorsFile } from "./schema/actor.ts";
import type { AuthoredActor } from "./schema/actor.ts";
import { cardFile } from "./schema/card.ts";
import type { AuthoredCard } from "./schema/card.ts";
import type { AuthoredEncounter } from "./schema/encounter.ts";
import { lexiconFile } from "./schema/lexicon.ts";
import type { AuthoredTerm } from "./schema/lexicon.ts";
import { overlayFile } from "./schema/overlay.ts";
import type { AuthoredOverlay } from "./schema/overlay.ts";
import { regimesFile } from "./schema/regime.ts";
import type { AuthoredRegime } from "./schema/regime.ts";
import { scenarioFile } from "./schema/scenario.ts";
import type { AuthoredScenario } from "./schema/scenario.ts";
import { sourcesFile } from "./schema/source.ts";
import type { AuthoredSource } from "./schema/source.ts";
import type { SourceFile } from "./source-file.ts";
import { readByForm } from "./tell-issues.ts";
import type { z } from "zod";

/** A read file and what stands in it. */
export interface Read<T> {
  readonly file: SourceFile;
  readonly is: T;
}

export type OverlayLanguage = "fr" | "en";

/** One story: its scenario file, the encounters that could be read, its translations. */
export interface AuthoredStory {
  readonly folder: string;
  readonly head: Read<AuthoredScenario> | undefined;
  readonly encounters: readonly AuthoredEncounter[];
  /** Encounters of which steps had to be left out: to be looked at, not to be played. */
  readonly partial: readonly AuthoredEncounter[];
  /** Ids of encounters whose file is there but has faults, the partial ones among them. */
  readonly broken: readonly string[];
  readonly overlays: Readonly<Partial<Record<OverlayLanguage, Read<AuthoredOverlay>>>>;
}

/** What all stories share; missing parts were absent or faulty. */
export interface AuthoredShared {
  readonly actors?: Read<Readonly<Record<string, AuthoredActor>>>;
  readonly sources?: Read<Readonly<Record<string, AuthoredSource>>>;
  readonly lexicon?: Read<Readonly<Record<string, AuthoredTerm>>>;
  readonly regimes?: Read<Readonly<Record<string, AuthoredRegime>>>;
  readonly cards: readonly Read<AuthoredCard>[];
  /** Ids of all card files, faulty ones too. */
  readonly cardIds: readonly string[];
  readonly overlays: Readonly<Partial<Record<OverlayLanguage, Read<AuthoredOverlay>>>>;
}

export interface AuthoredCatalogue {
  readonly shared: AuthoredShared;
  readonly stories: readonly AuthoredStory[];
}

const SHARED_FILES = ["actors.yaml", "sources.yaml", "lexicon.yaml", "regimes.yaml"];
const PLACES = /^(?:(?<card>cards\/[^/]+)|(?<text>text\/(?:fr|en))|(?<folder>[^/]+)\/(?:(?<head>scenario)|(?<encounter>encounters\/[^/]+)|(?<overlay>text\/(?:fr|en))))\.yaml$/;

/** Every path that is a scenario file, with the groups that say which. */
function placeOf(path: string): Readonly<Record<string, string | undefined>> | undefined {
  return PLACES.exec(path)?.groups;
}

function nameOf(path: string): string {
  return path.replace(/^.*\//, "").replace(/\.yaml$/, "");
}

/** Files in the order of their paths, each read once. */
class Reading {
  readonly diagnostics: Diagnostic[] = [];
  readonly files = new Map<string, SourceFile>();
  readonly paths: readonly string[];

  constructor(texts: ReadonlyMap<string, string>) {
    this.paths = [...texts.keys()].filter((path) => path.endsWith(".yaml") || path.endsWith(".yml")).sort();
    for (const path of this.paths) {
      const { file, diagnostics } = readSource(path, texts.get(path) ?? "");
      this.diagnostics.push(...diagnostics);
      if (file) this.files.set(path, file);
    }
  }

  read<T>(path: string, form: z.ZodType<T>): Read<T> | undefined {
    const file = this.files.get(path);
    const is = file && readByForm(form, file, [], file.value, this.diagnostics);
    return file && is !== undefined ? { file, is } : undefined;
  }

  overlays(folder: string): AuthoredStory["overlays"] {
    const fr = this.read(`${folder}text/fr.yaml`, overlayFile);
    const en = this.read(`${folder}text/en.yaml`, overlayFile);
    return { ...(fr ? { fr } : {}), ...(en ? { en } : {}) };
  }

  /** An id that differs from the name of its file or folder. */
  checkName(file: SourceFile, name: string, expected: string): void {
    if (name !== expected) this.diagnostics.push(diagnose("WW117", file.spotOf(["id"]), { name, file: file.path, expected }));
  }
}

function readStory(reading: Reading, folder: string): AuthoredStory {
  const headPath = `${folder}/scenario.yaml`;
  const head = reading.read(headPath, scenarioFile);
  if (head) reading.checkName(head.file, head.is.id, folder);
  if (!reading.paths.includes(headPath)) {
    reading.diagnostics.push(diagnose("WW119", { file: headPath, line: 1, column: 1 }, { name: headPath }));
  }
  const encounters: AuthoredEncounter[] = [];
  const partial: AuthoredEncounter[] = [];
  const broken: string[] = [];
  for (const path of reading.paths.filter((one) => one.startsWith(`${folder}/encounters/`) && placeOf(one))) {
    const file = reading.files.get(path);
    const read = file && readEncounter(file, reading.diagnostics);
    if (read) reading.checkName(read.encounter.file, read.encounter.id, nameOf(path));
    if (read) (read.isWhole ? encounters : partial).push(read.encounter);
    if (!read?.isWhole) broken.push(nameOf(path));
  }
  return { folder, head, encounters, partial, broken, overlays: reading.overlays(`${folder}/`) };
}

function readShared(reading: Reading): AuthoredShared {
  const cardPaths = reading.paths.filter((path) => placeOf(path)?.["card"]);
  const cards = cardPaths.map((path) => reading.read(path, cardFile)).filter((card) => card !== undefined);
  for (const { file, is } of cards) reading.checkName(file, is.id, nameOf(file.path));
  const actors = reading.read("actors.yaml", actorsFile);
  const sources = reading.read("sources.yaml", sourcesFile);
  const lexicon = reading.read("lexicon.yaml", lexiconFile);
  const regimes = reading.read("regimes.yaml", regimesFile);
  return {
    ...(actors ? { actors } : {}), ...(sources ? { sources } : {}), ...(lexicon ? { lexicon } : {}), ...(regimes ? { regimes } : {}),
    cards, cardIds: cardPaths.map(nameOf), overlays: reading.overlays(""),
  };
}

/** Reads a map from path (inside the folder of scenarios) to text. Never throws. */
export function readCatalogue(texts: ReadonlyMap<string, string>): { authored: AuthoredCatalogue; diagnostics: Diagnostic[] } {
  const reading = new Reading(texts);
  for (const name of SHARED_FILES.filter((one) => !reading.paths.includes(one))) {
    reading.diagnostics.push(diagnose("WW119", { file: name, line: 1, column: 1 }, { name }));
  }
  for (const path of reading.paths.filter((one) => !SHARED_FILES.includes(one) && !placeOf(one))) {
    reading.diagnostics.push(diagnose("WW120", { file: path, line: 1, column: 1 }));
  }
  const folders = [...new Set(reading.paths.map((path) => placeOf(path)?.["folder"]).filter((folder) => folder !== undefined))];
  return { authored: { shared: readShared(reading), stories: folders.map((folder) => readStory(reading, folder)) }, diagnostics: reading.diagnostics };
}
