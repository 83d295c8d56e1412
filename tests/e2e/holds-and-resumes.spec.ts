/** The facilitator holds the room at any moment, and the story holds it at its own questions; nothing moves meanwhile. */
import type { Page } from "@playwright/test";
import { readPlay } from "./support/device.ts";
import type { Moment } from "./support/moment.ts";
import { beginStory } from "./support/play-page.ts";
import type { PlayPage } from "./support/play-page.ts";
import { expect, test } from "./support/play-test.ts";
import { openAt } from "./support/way.ts";
import { nl } from "./support/words.ts";

const GROUP = { mode: "group" } as const;

/** Presses everything that would move the story, by mouse and by key. */
async function tryEverything(page: Page): Promise<void> {
  for (const id of ["next", "choice", "road-encounter", "wait"]) {
    for (const button of await page.getByTestId(id).all()) await button.dispatchEvent("click");
    const first = page.getByTestId(id).first();
    const box = await first.isVisible() ? await first.boundingBox() : null;
    if (box) await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  }
  await page.getByRole("main").press("1").catch(() => undefined);
  for (const key of ["1", "2", " ", "u", "Backspace"]) {
    await page.evaluate(() => { if (document.activeElement instanceof HTMLElement) document.activeElement.blur(); });
    await page.keyboard.press(key);
  }
}

/** What the story shows, apart from being held. */
function placeOf({ line, speaker, choices, stops, card, letter }: Moment) {
  return { line, speaker, card, letter, choices: choices.map(({ id }) => id), stops: stops.map(({ id }) => id) };
}

async function holdTryAndResume(play: PlayPage, before: Moment, key: string): Promise<void> {
  const { page } = play;
  await page.keyboard.press(key);
  const held = page.getByTestId("held");
  await expect(held).toBeVisible();
  await expect(held).toHaveAccessibleName(nl.held.title);
  await expect(page.locator("html")).toHaveAttribute("data-waiting", "held");
  const log = (await readPlay(page, "group")).log;
  expect(log.at(-1)).toMatchObject({ type: "hold", by: "facilitator", screen: "freeze" });
  await tryEverything(page);
  expect(placeOf(await play.moment())).toEqual(placeOf(before));
  expect((await readPlay(page, "group")).log).toEqual(log);
  await page.keyboard.press(key);
  await expect(held).toHaveCount(0);
  expect(await play.moment()).toEqual(before);
  expect((await readPlay(page, "group")).log).toMatchObject([...log, { type: "resume" }]);
}

const MOMENTS: Readonly<Record<string, (moment: Moment) => boolean>> = {
  "a line": ({ waiting }) => waiting === "line",
  "a choice": ({ waiting }) => waiting === "choice",
  "the road": ({ waiting, stops }) => waiting === "road" && stops.length > 1,
};

for (const [name, isThere] of Object.entries(MOMENTS)) {
  test(`P and . hold at ${name}: nothing is taken, and resuming goes on exactly there`, async ({ page, groupWay }) => {
    const stop = groupWay.find(isThere);
    const play = await openAt(page, stop, GROUP);
    await holdTryAndResume(play, stop.moment, "p");
    await holdTryAndResume(play, stop.moment, ".");
  });
}

for (const kind of ["card", "letter"]) {
  test(`a ${kind} on the table stays in view while the room is held`, async ({ page, groupWay }) => {
    const stop = groupWay.find(({ waiting }) => waiting === kind);
    const play = await openAt(page, stop, GROUP);
    await page.keyboard.press("p");
    await expect(page.getByTestId("held")).toBeVisible();
    await expect(page.getByTestId(kind)).toBeVisible();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Escape");
    await expect(page.locator("html")).toHaveAttribute("data-waiting", "held");
    await expect(page.getByTestId(kind)).toBeVisible();
    await page.getByTestId("resume").click();
    await expect(page.getByTestId("held")).toHaveCount(0);
    expect(await play.moment()).toEqual(stop.moment);
  });
}

test("the button at the edge holds as well, and the buttons on the screen say that they wait", async ({ page, groupWay }) => {
  await openAt(page, groupWay.find(({ waiting }) => waiting === "choice"), GROUP);
  await page.getByRole("button", { name: nl.edge.hold }).click();
  await expect(page.getByTestId("held")).toBeVisible();
  await expect(page.getByTestId("resume")).toBeVisible();
  for (const choice of await page.getByTestId("choice").all()) await expect(choice).toHaveAttribute("aria-disabled", "true");
});

test("an authored question stops the room by itself, and resuming goes on behind it", async ({ page, groupWay }) => {
  const at = groupWay.stops.findIndex(({ moment: { waiting } }) => waiting === "cue" || waiting === "held");
  const [before, cue, after] = [groupWay.stops[at - 1], groupWay.stops[at], groupWay.stops[at + 1]];
  if (!before || !cue || !after) throw new Error("no authored question on this way");
  const play = await openAt(page, before, GROUP);
  await play.goOn();
  await expect(page.getByTestId("prompt")).toHaveText(/\w+ \w+ \w+.*[?.]/);
  await expect(page.getByTestId("prompt")).toBeFocused();
  await expect(page.locator("html")).toHaveAttribute("data-waiting", "cue");
  expect((await readPlay(page, "group")).log.at(-1)).toMatchObject({ type: "hold", by: "cue", screen: "question" });
  await tryEverything(page);
  expect(placeOf(await play.moment())).toEqual(placeOf(cue.moment));
  await page.getByTestId("resume").click();
  expect(await play.momentAfter(cue.moment)).toEqual(after.moment);
  expect((await readPlay(page, "group")).log.slice(-2)).toMatchObject([{ type: "resume" }, { type: "advance" }]);
});

test("a reload at an authored question stays held, with the same question", async ({ page, groupWay }) => {
  const cue = groupWay.find(({ waiting }) => waiting === "cue" || waiting === "held");
  const play = await openAt(page, cue, GROUP);
  expect(await play.moment()).toEqual(cue.moment);
  const question = await page.getByTestId("prompt").innerText();
  await page.reload();
  await beginStory(page);
  await expect(page.getByTestId("prompt")).toHaveText(question);
});

test("whoever plays alone is never stopped, neither by a question nor by a key", async ({ page, way }) => {
  expect(way.stops.filter(({ moment: { waiting } }) => waiting === "cue" || waiting === "held")).toEqual([]);
  const stop = way.find(({ waiting }) => waiting === "line");
  const play = await openAt(page, stop);
  await page.keyboard.press("p");
  await page.keyboard.press(".");
  await expect(page.getByTestId("held")).toHaveCount(0);
  expect(await play.moment()).toEqual(stop.moment);
  await expect(page.getByRole("button", { name: nl.edge.hold })).toHaveCount(0);
});

test("a group is stopped at every authored question that its way passes", async ({ groupWay }) => {
  const cues = groupWay.stops.filter(({ moment: { waiting } }) => waiting === "cue" || waiting === "held");
  expect(cues.length).toBeGreaterThan(3);
});
