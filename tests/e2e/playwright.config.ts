/**
 * End-to-end tests: the built game in a real Chromium, drawn by the Canvas renderer so that each machine shows the same.
 * Run with `npm run e2e`, which builds first when needed.
 */
import { defineConfig } from "@playwright/test";
import { BROWSER_ARGS, findChromium } from "../../.ci/chromium.mjs";

/** Another port lets two checkouts be tested at once. */
const PORT = Number(process.env["E2E_PORT"] ?? 4183);
const isCi = process.env["CI"] !== undefined;
const executablePath = findChromium();

export default defineConfig({
  testDir: ".",
  outputDir: "../../test-results/e2e",
  forbidOnly: isCi,
  retries: isCi ? 1 : 0,
  workers: 2,
  fullyParallel: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], ["json", { outputFile: "../../test-results/e2e.json" }]],
  use: {
    baseURL: `http://localhost:${PORT}/`,
    browserName: "chromium",
    viewport: { width: 1366, height: 768 },
    locale: "nl-BE",
    timezoneId: "Europe/Brussels",
    launchOptions: { args: [...BROWSER_ARGS], ...(executablePath === null ? {} : { executablePath }) },
    screenshot: "only-on-failure",
    // A trace of a whole play weighs 250 MB and slows it down threefold; switch it on by hand (--trace on) when one is needed.
    trace: "off",
  },
  webServer: {
    command: `node ../../.ci/serve.mjs ../../dist ${PORT}`,
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: false,
    timeout: 20_000,
  },
});
