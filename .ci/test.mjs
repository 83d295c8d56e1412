// `npm test`: everything that must hold, from a bare machine with Node. Tells all failures at once.
// Ends with one line, `N passed, N failed`; the exit code is 1 when anything failed or nothing ran.
import { checkNode, npmCommand, run } from "./root.mjs";
import { installMissing } from "./install.mjs";
import { provideChromium } from "./chromium.mjs";
import { STEPS, countStep, forgetReport } from "./steps.mjs";

/** @param {number} since ms */
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/**
 * Runs one step and prints its heading, time and, when it failed, all it said.
 * @param {import("./steps.mjs").Step} step
 * @param {{ path: string | null, report: string }} browser
 */
async function runStep(step, browser) {
  const began = performance.now();
  if (step.needsBrowser && !browser.path) {
    console.log(`✗ ${step.name}: no browser\n${browser.report}\n`);
    return { passed: 0, failed: 1 };
  }
  forgetReport(step);
  /** @type {Record<string, string>} */
  const env = browser.path ? { CHROMIUM: browser.path, NO_COLOR: "1" } : { NO_COLOR: "1" };
  const { code, output } = await run(npmCommand(["run", "--silent", ...step.args]), { env, limitMs: step.limitMs });
  const { passed, failed } = countStep(step, code);
  console.log(`${failed === 0 ? "✓" : "✗"} ${step.name}: ${passed} passed, ${failed} failed, ${seconds(began)}`);
  if (failed > 0) console.log(`${output.trimEnd()}\n`);
  return { passed, failed };
}

checkNode();
await installMissing();
const browser = await provideChromium();
const began = performance.now();
const total = { passed: 0, failed: 0 };
for (const step of STEPS) {
  const { passed, failed } = await runStep(step, browser);
  total.passed += passed;
  total.failed += failed;
}
console.log(`All steps: ${seconds(began)}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
