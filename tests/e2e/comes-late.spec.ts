/** Words first: the story can be played while the picture is still on its way, when it never comes, and when cards get lost. */
import type { Route } from "@playwright/test";
import { hurry } from "./support/deeds.ts";
import { addressOf, openStory, playIn } from "./support/play-page.ts";
import { expect, test } from "./support/play-test.ts";
import { isOneOf, stageFiles } from "./support/stage-files.ts";
import { openAt } from "./support/way.ts";
import { nl } from "./support/words.ts";

const NO_NETWORK = /ERR_FAILED|Failed to fetch|preload/;

test("the first lines are read while the stage is held back, and the stage joins in when it comes", async ({ page, request }) => {
  const held: Route[] = [];
  let isHolding = true;
  await page.route(isOneOf(await stageFiles(request)), async (route) => {
    if (isHolding) held.push(route);
    else await route.continue();
  });
  const play = await openStory(page, { stage: "on" });
  const choosing = await play.playUntil(({ waiting }) => waiting === "choice");
  await expect.poll(() => held.length, "the stage is asked for, after the words").toBeGreaterThan(0);
  await expect(page.locator("html")).not.toHaveAttribute("data-stage", /^(ready|asleep)$/);
  expect((await play.choose(choosing.choices[0]?.id ?? "")).waiting).toBe("line");
  isHolding = false;
  for (const route of held) await route.continue();
  await expect(page.locator("html")).toHaveAttribute("data-stage", /^(ready|asleep)$/, { timeout: 20_000 });
  await expect(page.locator("canvas")).toHaveCount(1);
  await expect(page.getByTestId("line")).toBeVisible();
});

test("a stage that cannot be fetched is off, and the play knows nothing of it", async ({ page, request, faults }) => {
  faults.allow(NO_NETWORK);
  const isStage = isOneOf(await stageFiles(request));
  let refused = 0;
  await page.route(isStage, (route) => { refused += 1; return route.abort(); });
  const play = await openStory(page, { stage: "on" });
  await play.playUntil(({ waiting }) => waiting === "card");
  await expect.poll(() => refused).toBeGreaterThan(0);
  await expect(page.locator("html")).toHaveAttribute("data-stage", "off");
  await play.closeCard();
  await expect(page.getByText(nl.lost.title)).toHaveCount(0);
});

test("a card that got lost on the way can be asked for again", async ({ page, way, faults }) => {
  faults.allow(NO_NETWORK);
  const at = way.stops.findIndex(({ moment }) => moment.waiting === "card");
  const [before, card] = [way.stops[at - 1], way.stops[at]];
  if (!before || !card) throw new Error("no card on this way");
  let refused = 0;
  await page.route(/card-file/, (route) => { refused += 1; return route.abort(); });
  await openAt(page, before);
  await page.getByTestId("next").click();
  await expect(page.getByText(nl.lost.title)).toBeVisible();
  expect(refused).toBeGreaterThan(0);
  const again = page.getByRole("button", { name: nl.lost.again });
  const atFirst = refused;
  await again.click();
  await expect.poll(() => refused).toBeGreaterThan(atFirst);
  await page.unrouteAll();
  // Once the way is free the game may also have fetched it by itself.
  await expect(async () => {
    if (await again.isVisible()) await again.click({ timeout: 1000 });
    await expect(page.getByTestId("card")).toHaveAttribute("data-card", card.moment.card ?? "", { timeout: 1000 });
  }).toPass();
  await expect(page.getByText(nl.lost.title)).toHaveCount(0);
});

test("a story that got lost on the way can be asked for again at its note", async ({ page, faults }) => {
  faults.allow(NO_NETWORK);
  await page.route(/\/start-[^/]+\.js$/, (route) => route.abort());
  await page.goto(addressOf());
  await expect(page.getByText(nl.lost.title)).toBeVisible();
  await page.unrouteAll();
  await page.getByRole("button", { name: nl.lost.again }).click();
  await page.getByTestId("begin").click();
  await expect(page.getByTestId("road")).toBeVisible();
});

test("without internet the story goes on to its end, once it was opened", async ({ page, context, faults }) => {
  faults.allow(/ERR_INTERNET_DISCONNECTED/);
  const loaded = new Set<string>();
  page.on("requestfinished", (request) => loaded.add(request.url().replace(/^.*\//, "")));
  const play = await openStory(page);
  await expect.poll(() => [...loaded].some((file) => file.includes("card-file")) && [...loaded].some((file) => file.startsWith("ending-screen")), { timeout: 15_000 }).toBe(true);
  await page.waitForLoadState("networkidle");
  await context.setOffline(true);
  expect((await play.playToTheEnd(hurry)).ending).not.toBeNull();
  await expect(page.getByText(nl.lost.title)).toHaveCount(0);
});

/** Kinds of files that words need; pictures and letters are none of them. */
const NEEDED = ["document", "script", "stylesheet", "fetch", "xhr"];
const MOST_FILES = 4;

test(`no more than ${MOST_FILES} files stand between the address and the first choice, and none of them is the stage`, async ({ page, request, faults }) => {
  faults.allow(NO_NETWORK);
  const isStage = isOneOf(await stageFiles(request));
  const asked: URL[] = [];
  const letIn = () => asked.slice(0, MOST_FILES);
  // Only the first few get through, and of pictures and letters nothing: that must be enough.
  await page.route("**/*", (route) => {
    if (NEEDED.includes(route.request().resourceType())) asked.push(new URL(route.request().url()));
    return letIn().some(({ href }) => href === route.request().url()) ? route.continue() : route.abort();
  });
  await page.goto(addressOf({ stage: "on" }));
  await expect(page.getByTestId("begin"), `after ${asked.map(({ pathname }) => pathname).join(", ")}`).toBeVisible();
  await page.getByTestId("begin").click();
  const choosing = await playIn(page).playUntil(({ waiting }) => waiting === "choice");
  expect(choosing.choices.length).toBeGreaterThan(1);
  console.log(`files until the first choice: ${letIn().map(({ pathname }) => pathname).join(", ")}`);
  expect(letIn().filter(isStage)).toEqual([]);
});
