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

/** Presses all that would move the story while it runs, by mouse and by key; not what brings a held room on. */
async function tryEverything(page: Page): Promise<void> {
  for (const id of ["next", "choice", "road-encounter", "wait"]) {
    for (const button of await page.getByTestId(id).all()) await button.dispatchEvent("click");
    const first = page.getByTestId(id).first();
    const box = await first.isVisible() ? await first.boundingBox() : null;
    if (box) await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  }
  await page.getByRole("main").press("1").catch(() => undefined);
  for (const key of ["1", "2", "u", "Backspace"]) {
    await page.evaluate(() => { if (document.activeElement instanceof HTMLElement) document.activeElement.blur(); });
    await page.keyboard.press(key);
  }
}

/** What the story shows, apart from being held. */
function placeOf({ line, speaker, choices, stops, card, letter }: Moment) {
  return { line, speaker, card, letter, choices: choices.map(({ id }) => id), stops: stops.map(({ id }) => id) };
}

interface Hold {
  readonly key: string;
  readonly screen: "freeze" | "blank";
  readonly on: string;
}

async function holdTryAndResume(play: PlayPage, before: Moment, { key, screen, on }: Hold): Promise<void> {
  const { page } = play;
  await page.keyboard.press(key);
  const held = page.getByTestId("held");
  await expect(held).toBeVisible();
  await expect(held).toHaveAccessibleName(nl.held.title);
  await expect(held).toHaveAttribute("data-screen", screen);
  await expect(page.locator("html")).toHaveAttribute("data-waiting", "held");
  const log = (await readPlay(page, "group")).log;
  expect(log.at(-1)).toMatchObject({ type: "hold", by: "facilitator", screen });
  await tryEverything(page);
  expect(placeOf(await play.moment())).toEqual(placeOf(before));
  expect((await readPlay(page, "group")).log).toEqual(log);
  await page.keyboard.press(on);
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
  test(`P holds at ${name} and . darkens: nothing is taken, and resuming goes on exactly there`, async ({ page, groupWay }) => {
    const stop = groupWay.find(isThere);
    const play = await openAt(page, stop, GROUP);
    await holdTryAndResume(play, stop.moment, { key: "p", screen: "freeze", on: "p" });
    await holdTryAndResume(play, stop.moment, { key: ".", screen: "blank", on: "." });
  });
}

test("a clicker's F5 holds and never reloads, its Escape holds where nothing lies open, and its next key resumes", async ({ page, groupWay }) => {
  const stop = groupWay.find(({ waiting }) => waiting === "line");
  const play = await openAt(page, stop, GROUP);
  await page.evaluate(() => { document.documentElement.dataset["stays"] = "yes"; });
  await holdTryAndResume(play, stop.moment, { key: "F5", screen: "freeze", on: "F5" });
  await holdTryAndResume(play, stop.moment, { key: "Escape", screen: "freeze", on: "PageDown" });
  await holdTryAndResume(play, stop.moment, { key: "b", screen: "blank", on: "PageDown" });
  await expect(page.locator("html")).toHaveAttribute("data-stays", "yes");
});

test("a dark screen lies over everything, and its one faint button brings the picture back", async ({ page, groupWay }) => {
  const stop = groupWay.find(({ waiting }) => waiting === "card");
  const play = await openAt(page, stop, GROUP);
  await expect(page.getByTestId("card")).toBeVisible();
  await page.keyboard.press(".");
  const dark = page.getByTestId("blank");
  await expect(dark).toBeVisible();
  const box = await dark.boundingBox();
  const view = page.viewportSize();
  expect([box?.x, box?.y, box?.width, box?.height]).toEqual([0, 0, view?.width, view?.height]);
  expect(await page.evaluate(() => document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.closest("dialog")?.dataset["testid"])).toBe("blank");
  await dark.getByRole("button", { name: nl.blank.back }).click();
  await expect(dark).toHaveCount(0);
  expect(await play.moment()).toEqual(stop.moment);
});

for (const kind of ["card", "letter"]) {
  test(`a ${kind} on the table stays in view while the room is held`, async ({ page, groupWay }) => {
    const stop = groupWay.find(({ waiting }) => waiting === kind);
    const play = await openAt(page, stop, GROUP);
    await page.keyboard.press("p");
    await expect(page.getByTestId("held")).toBeVisible();
    await expect(page.getByTestId(kind)).toBeVisible();
    await tryEverything(page);
    await expect(page.locator("html")).toHaveAttribute("data-waiting", "held");
    await expect(page.getByTestId(kind)).toBeVisible();
    await page.getByTestId("resume").click();
    await expect(page.getByTestId("held")).toHaveCount(0);
    expect(await play.moment()).toEqual(stop.moment);
    // Held once more, Escape closes the pause and not what lies on the table.
    await page.keyboard.press("p");
    await expect(page.getByTestId("held")).toBeVisible();
    await page.keyboard.press("Escape");
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

test("a dark screen over a talk gives the talk back", async ({ page, groupWay }) => {
  const cue = groupWay.find(({ waiting }) => waiting === "cue" || waiting === "held");
  await openAt(page, cue, GROUP);
  const question = await page.getByTestId("prompt").innerText();
  await page.keyboard.press(".");
  await expect(page.getByTestId("blank")).toBeVisible();
  await expect(page.getByTestId("prompt")).toHaveCount(0);
  await page.keyboard.press(".");
  await expect(page.getByTestId("prompt")).toHaveText(question);
  await expect(page.locator("html")).toHaveAttribute("data-waiting", "cue");
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
  for (const key of ["p", ".", "Escape", "v", "d"]) await page.keyboard.press(key);
  await expect(page.getByTestId("held")).toHaveCount(0);
  expect(await play.moment()).toEqual(stop.moment);
  await expect(page.getByRole("button", { name: nl.edge.hold })).toHaveCount(0);
});

test("a group is stopped once at each authored question that its plan kept on its way", async ({ groupWay }) => {
  const cues = groupWay.stops.filter(({ moment: { waiting } }) => waiting === "cue" || waiting === "held");
  const { log } = JSON.parse(groupWay.stops.at(-1)?.kept ?? "") as { log: readonly { readonly type: string; readonly by?: string }[] };
  expect(cues.length).toBeGreaterThan(0);
  expect(log.filter(({ type, by }) => type === "hold" && by === "cue").length).toBe(cues.length);
});
