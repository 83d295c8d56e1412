/** The cut-down Phaser can do all that the stage asks of it, with both of its renderers; and it is cut down. */
import { build } from "vite";
import { slimPhaser } from "../../.ci/slim-phaser.mjs";
import { expect, test } from "./support/play-test.ts";
import { WEBGL_LAUNCH } from "./support/webgl.ts";

test.use({ launchOptions: WEBGL_LAUNCH });

/** The features as one script, built as the game is. */
async function buildFeatures(isSlim: boolean): Promise<string> {
  const built = await build({
    configFile: false, logLevel: "error", root: import.meta.dirname,
    plugins: isSlim ? [slimPhaser()] : [],
    build: { write: false, target: "es2022", lib: { entry: "support/phaser-features.ts", formats: ["es"] } },
  });
  const [output] = [built].flat();
  if (!output || !("output" in output)) throw new Error("nothing was built");
  return output.output[0].code;
}

test("draws all that the stage asks for, on Canvas and on WebGL", async ({ page }) => {
  test.setTimeout(120_000);
  const code = await buildFeatures(true);
  await page.route("**/features", (route) => route.fulfill({ contentType: "text/html", body: '<link rel="icon" href="data:,"><script type="module" src="./features.js"></script>' }));
  await page.route("**/features.js", (route) => route.fulfill({ contentType: "text/javascript", body: code }));
  await page.goto("./features");
  await page.waitForFunction(() => "tryAllFeatures" in window);
  for (const renderer of ["canvas", "webgl"] as const) {
    const { tried, faults } = await page.evaluate((name) => window.tryAllFeatures(name), renderer);
    expect(faults, `on ${renderer}`).toEqual({});
    expect(tried).toBeGreaterThan(20);
  }
});

test("is a good deal lighter than the whole", async () => {
  test.setTimeout(120_000);
  const [slim, whole] = [await buildFeatures(true), await buildFeatures(false)];
  expect(slim.length).toBeLessThan(whole.length * 0.65);
});
