// The steps of `npm test`, in order, and how the tests in each are counted.
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./root.mjs";

/**
 * @typedef {{ passed: number, failed: number }} Count
 * @typedef {{ numPassedTests: number, numFailedTests: number }} UnitReport What vitest's json reporter leaves, as far as we read it.
 * @typedef {{ stats: { expected: number, flaky: number, unexpected: number } }} EndToEndReport The same of Playwright's.
 * @typedef {object} Step
 * @property {string} name
 * @property {readonly string[]} args For `npm run`.
 * @property {number} limitMs
 * @property {string} [report] File in which a test runner leaves its count.
 * @property {(text: string) => Count} [count] Reads that file; without it the step is one test.
 * @property {boolean} [needsBrowser]
 */

const MINUTE = 60_000;
const UNIT_REPORT = "test-results/unit.json";
const E2E_REPORT = "test-results/e2e.json";

/** @param {string} text */
function countUnit(text) {
  /** @type {UnitReport} */
  const { numPassedTests, numFailedTests } = JSON.parse(text);
  return { passed: numPassedTests, failed: numFailedTests };
}

/** @param {string} text */
function countEndToEnd(text) {
  /** @type {EndToEndReport} */
  const { stats } = JSON.parse(text);
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
}

/** @type {readonly Step[]} */
export const STEPS = [
  { name: "types", args: ["types"], limitMs: 2 * MINUTE },
  { name: "lint", args: ["lint"], limitMs: 3 * MINUTE },
  { name: "fences", args: ["fences"], limitMs: MINUTE },
  { name: "dead code", args: ["dead-code"], limitMs: MINUTE },
  {
    name: "unit and content", args: ["unit", "--", "--reporter=dot", "--reporter=json", `--outputFile.json=${UNIT_REPORT}`], limitMs: 8 * MINUTE,
    report: UNIT_REPORT, count: countUnit,
  },
  // The day of the last check of the law: a build must not break because a year went by. Authors check against today.
  { name: "scenarios", args: ["scenarios:check", "--", "--today=2026-11-21"], limitMs: MINUTE },
  { name: "playtest", args: ["playtest", "--", "--seeds=200"], limitMs: 3 * MINUTE },
  { name: "build", args: ["build"], limitMs: MINUTE },
  { name: "budgets", args: ["budgets"], limitMs: MINUTE },
  {
    name: "end to end", args: ["e2e"], limitMs: 20 * MINUTE, needsBrowser: true,
    report: E2E_REPORT, count: countEndToEnd,
  },
];

/** Takes away the count of an earlier run, so that it is never read as this one's. @param {Step} step */
export function forgetReport({ report }) {
  if (report) rmSync(join(ROOT, report), { force: true });
}

/**
 * What a finished step adds up to. A step that failed has at least one failure; a test runner that ran nothing has failed.
 * @param {Step} step
 * @param {number} code exit code
 * @returns {Count}
 */
export function countStep({ report, count }, code) {
  if (!report || !count) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  try {
    const { passed, failed } = count(readFileSync(join(ROOT, report), "utf8"));
    const isBad = code !== 0 || passed + failed === 0;
    return { passed, failed: isBad ? Math.max(1, failed) : failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
