// The story engine by itself, in Node: steps per second over stories of three sizes, and a play replayed from its save.
// Beside it a bare reducer over the same story, without log, rules or refusals: the limit.
import { join } from "node:path";
import { build } from "vite";
import { ROOT } from "../../.ci/root.mjs";
import { generateStory, seededDraw } from "./generated-story.mjs";

/**
 * @typedef {typeof import("../../src/core/index.ts")} Engine
 * @typedef {import("../../src/core/index.ts").Scenario} Scenario
 * @typedef {import("../../src/core/index.ts").Action} Action
 */

const STEPS = 40_000;
const REPLAYED = 500;
/** A play goes on for as many actions as a long evening, then the next one begins. */
const LONGEST_PLAY = 400;

/** The engine as it is shipped: bundled, not file by file. @returns {Promise<Engine>} */
async function bundleEngine() {
  const built = await build({
    configFile: false, root: ROOT, logLevel: "error",
    build: { write: false, minify: true, lib: { entry: join(ROOT, "src/core/index.ts"), formats: ["es"] } },
  });
  const output = [built].flat().flatMap((part) => ("output" in part ? part.output : []));
  const chunk = output.find((part) => part.type === "chunk");
  if (!chunk || !("code" in chunk)) throw new Error("src/core/index.ts could not be bundled.");
  return import(`data:text/javascript;base64,${Buffer.from(chunk.code).toString("base64")}`);
}

/**
 * Plays at random: asks what may be done, does it and keeps the log, as store and page do.
 * @param {Engine} engine @param {Scenario} scenario @param {number} steps @param {number} seed
 */
function walk(engine, scenario, steps, seed) {
  const draw = seededDraw(seed);
  const begin = () => ({ log: /** @type {Action[]} */ ([]), state: engine.startStory(scenario, { seed, stopsAtCues: false }).state });
  let choices = 0;
  let done = 0;
  const began = performance.now();
  let play = begin();
  while (done < steps) {
    const legal = engine.legalActions(scenario, play.state);
    const action = legal[draw(legal.length)];
    if (!action || play.log.length >= LONGEST_PLAY) {
      if (play.log.length === 0) throw new Error(`Nothing can be done at the start of ${scenario.id}.`);
      play = begin();
      continue;
    }
    const next = engine.step(scenario, play.state, action);
    if (next.refused) throw new Error(`A legal action was refused: ${JSON.stringify(action)} (${next.refused})`);
    if (action.type === "choose") choices++;
    done++;
    play.state = next.state;
    play.log.push(action);
  }
  const seconds = (performance.now() - began) / 1000;
  return { stepsPerSecond: steps / seconds, choicesPerSecond: choices / seconds };
}

/** A log of just so many actions that never reaches an ending. @param {Engine} engine @param {Scenario} scenario @returns {Action[]} */
function makeLog(engine, scenario) {
  for (let seed = 1; seed < 1000; seed++) {
    /** @type {Action[]} */
    const log = [];
    let { state } = engine.startStory(scenario, { seed: 1, stopsAtCues: false });
    const draw = seededDraw(seed);
    while (state.waiting !== "ended" && log.length < REPLAYED) {
      const legal = engine.legalActions(scenario, state);
      const safe = legal.filter((action) => action.type !== "choose" || action.choice === "c0");
      const action = safe[draw(safe.length)];
      if (!action) break;
      state = engine.step(scenario, state, action).state;
      log.push(action);
    }
    if (log.length === REPLAYED) return log;
  }
  throw new Error(`No play of ${REPLAYED} actions in ${scenario.id}.`);
}

/** Save as text, then back to the same place by replay; ms. @param {Engine} engine @param {Scenario} scenario @param {readonly Action[]} log */
function timeReplay(engine, scenario, log) {
  const text = JSON.stringify({ format: engine.SAVE_FORMAT, scenario: scenario.id, version: scenario.version, seed: 1, mode: "solo", log });
  const began = performance.now();
  const save = engine.parseSave(text);
  if (typeof save === "string") throw new Error(`The save cannot be read: ${save}`);
  const { kept } = engine.restore(scenario, save);
  const ms = performance.now() - began;
  if (kept.length !== log.length) throw new Error(`Only ${kept.length} of ${log.length} actions could be replayed.`);
  return ms;
}

/** The same choices by a bare reducer: place, condition and one variable, each step a new state. @param {Scenario} scenario @param {number} steps @param {number} seed */
function walkBare(scenario, steps, seed) {
  const draw = seededDraw(seed);
  const nodes = scenario.encounters["e0"]?.nodes ?? {};
  const first = { at: "n0", told: false, energy: 3, trust: 2 };
  let state = first;
  const began = performance.now();
  for (let count = 0; count < steps; count++) {
    const end = nodes[state.at]?.end;
    const { told } = state;
    const choices = end?.is === "choices" ? end.choices.filter(({ when }) => !when || told) : [];
    const choice = choices[draw(choices.length)];
    const energy = state.energy + (choice?.consequence?.changes?.[0]?.bars?.energy ?? 0);
    state = choice?.goto.to === "node" ? { ...state, at: choice.goto.node, told: told || choice.consequence?.set !== undefined, energy, trust: state.trust + 1 } : first;
  }
  return steps / ((performance.now() - began) / 1000);
}

/**
 * Measures the engine.
 * @param {number} rounds
 * @param {import("./figures.mjs").Sheet} sheet where the figures are noted
 */
export async function benchEngine(rounds, sheet) {
  const engine = await bundleEngine();
  const sizes = [16, 1000, 10_000];
  const stories = sizes.map((size) => ({ size, one: generateStory(size, size), road: generateStory(size, 16) }));
  const logs = new Map(stories.map(({ one }) => [one, makeLog(engine, one)]));
  for (const { one, road } of stories) { walk(engine, one, 2000, 1); walk(engine, road, 2000, 1); walkBare(one, 2000, 1); }
  for (let round = 1; round <= rounds; round++) {
    for (const { size, one, road } of stories) {
      const { stepsPerSecond, choicesPerSecond } = walk(engine, one, STEPS, round);
      sheet.note(`engine.steps.${size}`, "ours", stepsPerSecond);
      sheet.note(`engine.choices.${size}`, "ours", choicesPerSecond);
      sheet.note(`engine.choices.${size}`, "bare", walkBare(one, STEPS, round));
      if (size > 16) sheet.note(`engine.road.${size}`, "ours", walk(engine, road, STEPS, round).stepsPerSecond);
      sheet.note(`engine.replay.${size}`, "ours", timeReplay(engine, one, logs.get(one) ?? []));
    }
  }
}
