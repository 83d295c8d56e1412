// The figures of the bench: what is measured, in which unit, what we hold ourselves to; and how they are printed.

/**
 * @typedef {"ours" | "bare" | "off"} Page ours: the game; off: the game without its stage; bare: the same words without any engine
 * @typedef {object} Figure
 * @property {string} id
 * @property {string} label
 * @property {string} unit
 * @property {string} [goal] The goal in words, for the table.
 * @property {(ours: number, bare: number | null) => boolean} [holds] Whether it is reached.
 * @property {boolean} [p95] Judge the 95th percentile of all samples, not their median.
 */

const atMost = (/** @type {number} */ limit) => (/** @type {number} */ ours) => ours <= limit;
const atLeast = (/** @type {number} */ limit) => (/** @type {number} */ ours) => ours >= limit;
const timesBare = (/** @type {number} */ limit) => (/** @type {number} */ ours, /** @type {number | null} */ bare) => bare !== null && ours <= limit * bare;

const SIZES = [16, 1000, 10_000];

/** @type {readonly Figure[]} */
export const FIGURES = [
  ...SIZES.map((size) => ({ id: `engine.steps.${size}`, label: `engine, ${size} nodes: steps`, unit: "/s", goal: "≥ 200,000", holds: atLeast(200_000) })),
  ...SIZES.map((size) => ({ id: `engine.choices.${size}`, label: `engine, ${size} nodes: choices`, unit: "/s" })),
  ...SIZES.filter((size) => size > 16).map((size) => ({ id: `engine.road.${size}`, label: `engine, ${size} nodes in encounters of 16: steps with the road`, unit: "/s" })),
  ...SIZES.map((size) => ({ id: `engine.replay.${size}`, label: `engine, ${size} nodes: replay of 500 actions`, unit: "ms", goal: "≤ 3", holds: atMost(3) })),
  { id: "load.bytes", label: "bytes on the wire until the first words", unit: "kB", goal: "≤ 40", holds: atMost(40) },
  { id: "load.requests", label: "requests until the first words", unit: "", goal: "≤ 3", holds: atMost(3) },
  { id: "load.bytes.choice", label: "bytes until the first choice, late parts included", unit: "kB" },
  { id: "load.requests.choice", label: "requests until the first choice, late parts included", unit: "" },
  { id: "load.bytes.rest", label: "bytes once the page is at rest", unit: "kB" },
  { id: "load.words", label: "first words, cold", unit: "ms" },
  { id: "load.cold", label: "first choice, cold", unit: "ms" },
  { id: "load.second", label: "first choice, second visit", unit: "ms" },
  { id: "slow.words", label: "first words, cold, CPU ÷ 4, slow 4G", unit: "ms" },
  { id: "slow.cold", label: "first choice, cold, CPU ÷ 4, slow 4G", unit: "ms", goal: "≤ 1.5 × bare", holds: timesBare(1.5) },
  { id: "slow.second", label: "first choice, second visit, CPU ÷ 4, slow 4G", unit: "ms", goal: "≤ 1.1 × bare", holds: timesBare(1.1) },
  { id: "load.choice", label: "choice pressed → next usable, p95", unit: "ms", goal: "≤ 17", holds: atMost(17), p95: true },
  { id: "load.next", label: "next pressed → next usable, p95", unit: "ms", goal: "≤ 17", holds: atMost(17), p95: true },
  { id: "slow.choice", label: "choice pressed → next usable, CPU ÷ 4, p95", unit: "ms", goal: "≤ 40", holds: atMost(40), p95: true },
  { id: "slow.next", label: "next pressed → next usable, CPU ÷ 4, p95", unit: "ms", goal: "≤ 40", holds: atMost(40), p95: true },
  { id: "stage.frame.canvas", label: "stage on Canvas: script in a frame that moves, p95", unit: "ms", goal: "≤ 4", holds: atMost(4), p95: true },
  { id: "stage.frame.webgl", label: "stage on WebGL drawn in software: the same", unit: "ms", p95: true },
  ...[["canvas", "Canvas"], ["webgl", "WebGL"]].flatMap(([renderer, name]) => [
    { id: `stage.held.${renderer}`, label: `stage on ${name}: pixels held`, unit: "million" },
    { id: `stage.stands.${renderer}`, label: `stage on ${name}: the picture stands there, cold`, unit: "ms" },
  ]),
  { id: "idle.main", label: "idle: main thread", unit: "ms/s" },
  { id: "idle.renderer", label: "idle: renderer process", unit: "ms/s", goal: "≤ 2", holds: atMost(2) },
  { id: "idle.gpu", label: "idle: GPU process", unit: "ms/s", goal: "0, or as bare", holds: (ours, bare) => ours <= Math.max(1, (bare ?? 0) * 2) },
];

/**
 * The value below which a share of the samples lies.
 * @param {readonly number[]} samples @param {number} share 0 to 1
 */
export function quantile(samples, share) {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? NaN;
}

/** Shown with as many digits as mean something. @param {number} value */
function round(value) {
  if (Math.abs(value) >= 1000) return Math.round(value).toLocaleString("en");
  return String(Number(value.toPrecision(3)));
}

/** Where measurements are noted, sample by sample. */
export class Sheet {
  /** @type {Map<string, number[]>} */
  #samples = new Map();

  /** @param {string} id @param {Page} page @param {number} value */
  note(id, page, value) {
    const key = `${id} ${page}`;
    this.#samples.set(key, [...(this.#samples.get(key) ?? []), value]);
  }

  /** @param {Figure} figure @param {Page} page */
  #summary({ id, p95 }, page) {
    const samples = this.#samples.get(`${id} ${page}`);
    if (!samples) return null;
    return { value: quantile(samples, p95 ? 0.95 : 0.5), median: quantile(samples, 0.5), min: Math.min(...samples), max: Math.max(...samples), samples: samples.length };
  }

  /** Every figure that was measured, with its goal and whether it holds. */
  results() {
    return FIGURES.flatMap((figure) => {
      const { id, label, unit, goal = null, holds } = figure;
      const ours = this.#summary(figure, "ours");
      if (!ours) return [];
      const bare = this.#summary(figure, "bare");
      return [{ id, label, unit, goal, ours, bare, off: this.#summary(figure, "off"), ratio: bare && bare.value > 0 ? ours.value / bare.value : null, holds: holds ? holds(ours.value, bare?.value ?? null) : null }];
    });
  }

  /** The figures as a table. */
  table() {
    const head = ["figure", "goal", "WerkWijzer", "(range)", "bare page", "ratio", "stage off", ""];
    const rows = this.results().map(({ label, unit, goal, ours, bare, off, ratio, holds }) => [
      label, goal ?? "", `${round(ours.value)} ${unit}`, `${round(ours.min)}–${round(ours.max)}`, bare ? round(bare.value) : "",
      ratio === null ? "" : round(ratio), off ? round(off.value) : "", holds === null ? "" : holds ? "reached" : "MISSED",
    ]);
    const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => (row[column] ?? "").length)));
    return [head, ...rows].map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ").trimEnd()).join("\n");
  }
}
