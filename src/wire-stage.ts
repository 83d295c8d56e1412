/**
 * A late part of the composition root: joins the stage to the stores once the first words stand there.
 * The stage may fail or be switched off at any time; play goes on without.
 */
import { roadStops } from "./core/index.ts";
import type { Actor, Effect, Id } from "./core/index.ts";
import { warn } from "./platform/warn.ts";
import type { GameStore } from "./store/game-store.ts";
import { onEveryChange } from "./store/on-every-change.ts";
import type { PlayState } from "./store/play-store.ts";
import type { SettingsStore } from "./store/settings-store.ts";
import type { CatalogueEntry } from "./store/catalogue.ts";
import { findMeans, renderersFor } from "./stage/renderers.ts";
import { foldEffects, NOWHERE } from "./stage/stage-memory.ts";
import type { StageMemory } from "./stage/stage-memory.ts";
import type { Stage, StageStatus, StageView } from "./stage/stage-view.ts";
import { toStageView } from "./stage/story-view.ts";

export interface StageParts {
  readonly holder: HTMLElement;
  readonly game: GameStore;
  readonly settings: SettingsStore;
  readonly actors: Readonly<Record<Id, Pick<Actor, "colour" | "pictogram" | "figure">>>;
  readonly personas: readonly CatalogueEntry[];
  /** False when the address asks for a play without the canvas. */
  readonly isWanted: boolean;
  readonly renderer: "webgl" | "canvas" | null;
}

/** Remembers who stands where, and begins anew whenever play went back or another play was opened. */
function createMemory(): (play: PlayState) => StageMemory {
  let memory: StageMemory = NOWHERE;
  let seen: readonly Effect[] = [];
  return ({ shown, fresh, scenario }) => {
    if (shown === seen) return memory;
    const isOneStepOn = seen.length > 0 && shown.length === seen.length + fresh.length && shown[seen.length - 1] === seen[seen.length - 1];
    memory = isOneStepOn ? foldEffects(memory, fresh, scenario) : foldEffects(NOWHERE, shown, scenario);
    seen = shown;
    return memory;
  };
}

/** What the stage shows of the game as it is now. */
function createViewer({ game, actors, personas }: StageParts): () => StageView {
  const memoryOf = createMemory();
  return () => {
    const { view, play, entry, words } = game.getState();
    if (view !== "play" || !play) return { is: "title", figure: (entry ?? personas[0])?.persona.figure ?? null };
    const state = play.getState();
    const { scenario, story } = state;
    const lengthOf = (line: string) => words.find(({ table }) => table[line] !== undefined)?.table[line]?.length;
    return toStageView(scenario, story, memoryOf(state), { looks: actors, stops: roadStops(scenario, story), lengthOf });
  };
}

/** The words stand there first: a deed for after they were painted. Asked for several times before that, it is done once. */
function afterPaint(deed: () => void): () => void {
  let isAsked = false;
  return () => {
    if (isAsked) return;
    isAsked = true;
    requestAnimationFrame(() => setTimeout(() => {
      isAsked = false;
      deed();
    }));
  };
}

const lessMotion = matchMedia("(prefers-reduced-motion: reduce)");

/** Opens the stage when it is wanted, shows it every change, and closes it when it is switched off. */
export function wireStage(parts: StageParts): void {
  const { holder, game, settings, isWanted, renderer } = parts;
  const view = createViewer(parts);
  const root = document.documentElement;
  const tell = (status: StageStatus) => { root.dataset["stage"] = status; };
  const stageSettings = () => {
    const { theme, motion } = settings.getState();
    return { theme, isStill: motion === "still" || lessMotion.matches };
  };
  let stage: Stage | null = null;
  /** After a failure the stage stays away until somebody switches it off and on again. */
  let isTried = false;

  const open = async () => {
    isTried = true;
    // Asked before Phaser is fetched: where nothing can be drawn, nothing is fetched.
    if (renderersFor(findMeans(), renderer ?? undefined).length === 0) return tell("off");
    try {
      const { createStage } = await import("./stage/create-stage.ts");
      stage = await createStage(holder, {
        settings: stageSettings(), onStatus: tell, ...(renderer ? { renderer } : {}),
        onMissing: (path) => warn(`no picture at assets/${path}`),
      });
    } catch {
      tell("off");
    }
    follow();
  };
  const close = () => {
    stage?.destroy();
    stage = null;
    isTried = false;
    tell("off");
  };
  const follow = () => {
    const isWished = isWanted && settings.getState().stage;
    if (!isWished) return close();
    if (!stage && !isTried) return void open();
    stage?.show(view());
  };

  const paintThenShow = afterPaint(() => stage?.show(view()));
  onEveryChange(game, () => {
    // Whoever waits until the picture rests waits from now on.
    if (root.dataset["stage"] === "asleep") tell("ready");
    paintThenShow();
  });
  settings.subscribe(() => { stage?.set(stageSettings()); follow(); });
  lessMotion.addEventListener("change", () => stage?.set(stageSettings()));
  follow();
}
