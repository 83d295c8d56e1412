/** The whole story by keys alone, with the focus always somewhere, and the keys that every screen knows. */
import type { Locator, Page } from "@playwright/test";
import type { Moment } from "./support/moment.ts";
import { playIn } from "./support/play-page.ts";
import { expect, test } from "./support/play-test.ts";
import { openAt } from "./support/way.ts";
import { nl } from "./support/words.ts";

/** True when the focus fell out of everything. */
function isFocusLost(page: Page): Promise<boolean> {
  return page.evaluate(() => document.activeElement === null || document.activeElement === document.body);
}

/** Goes from control to control until this one has the focus. */
async function tabTo(page: Page, goal: Locator): Promise<void> {
  await goal.waitFor();
  for (let presses = 0; presses < 60; presses += 1) {
    if (await goal.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never reaches ${String(goal)}`);
}

/** The key for the first thing that is open there; null when the way on has no key of its own. */
function keyOn({ waiting, choices, stops }: Moment): string | null {
  if (waiting !== "choice" && waiting !== "road") return "Enter";
  const number = (waiting === "choice" ? choices : stops).findIndex(({ isClosed }) => !isClosed) + 1;
  return number === 0 ? null : String(number);
}

test("plays from the title to an ending without a mouse, and never loses the focus", async ({ page, way }) => {
  test.setTimeout(240_000);
  await page.goto("./?stage=off&seed=7");
  await tabTo(page, page.getByRole("button", { name: nl.title.solo }));
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByRole("button", { name: "Nadine" }));
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByTestId("begin"));
  await page.keyboard.press("Enter");
  await page.getByTestId("road").waitFor();

  const play = playIn(page);
  const lost: string[] = [];
  let moment = await play.moment();
  while (moment.waiting !== "ended") {
    const key = keyOn(moment);
    if (key === null) await tabTo(page, page.getByTestId("wait"));
    await page.keyboard.press(key ?? "Enter");
    const next = await play.momentAfter(moment);
    if (await isFocusLost(page)) lost.push(`${moment.waiting} → ${next.waiting} ${next.line ?? ""}`);
    moment = next;
  }
  expect(lost).toEqual([]);
  // The same seed and the same choices, by other means: the same year to the last word.
  expect(moment).toEqual(way.find(({ waiting }) => waiting === "ended").moment);
  await expect(page.getByTestId("ending").getByRole("heading", { level: 1 })).toBeFocused();
});

test("reaches each choice and each stop with Tab as well, the closed ones too", async ({ page, way }) => {
  const choosing = way.find(({ choices }) => choices.some(({ isClosed }) => isClosed));
  await openAt(page, choosing);
  for (const choice of await page.getByTestId("choice").all()) await tabTo(page, choice);
  await openAt(page, way.find(({ stops }) => stops.length > 1));
  for (const stop of await page.getByTestId("road-encounter").all()) await tabTo(page, stop);
});

test("the number of a closed choice tells why, and takes nothing", async ({ page, way }) => {
  const choosing = way.find(({ choices }) => choices.some(({ isClosed }) => isClosed));
  const play = await openAt(page, choosing);
  const closed = choosing.moment.choices.findIndex(({ isClosed }) => isClosed);
  await page.keyboard.press(String(closed + 1));
  const choice = page.getByTestId("choice").nth(closed);
  await expect(choice).toBeFocused();
  await expect(choice).toHaveAccessibleName(new RegExp(nl.choice.closed));
  expect(await play.moment()).toEqual(choosing.moment);
});

test("? shows the keys and Escape closes them, with the focus back where it was", async ({ page, way }) => {
  await openAt(page, way.find(({ waiting }) => waiting === "line"));
  await expect(page.getByTestId("next")).toBeFocused();
  await page.keyboard.press("?");
  const keys = page.getByRole("dialog", { name: nl.keys.title });
  await expect(keys.getByText(nl.keys.fullscreen)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(keys).toHaveCount(0);
  await expect(page.getByTestId("next")).toBeFocused();
});

test("B empties the screen, any key brings it back and does nothing else", async ({ page, way }) => {
  const choosing = way.find(({ waiting }) => waiting === "choice");
  const play = await openAt(page, choosing);
  const blank = page.getByRole("dialog", { name: nl.menu.blank });
  for (const key of ["1", "x", "Enter", "Escape"]) {
    await page.keyboard.press("b");
    await expect(blank).toBeVisible();
    const box = await blank.boundingBox();
    expect(box).toEqual({ x: 0, y: 0, ...page.viewportSize() });
    await page.keyboard.press(key);
    await expect(blank).toHaveCount(0);
    expect(await play.moment()).toEqual(choosing.moment);
    expect(await isFocusLost(page)).toBe(false);
  }
});

test("keys do nothing with Ctrl, Alt or Meta held", async ({ page, way }) => {
  const choosing = way.find(({ waiting }) => waiting === "choice");
  const play = await openAt(page, choosing);
  for (const key of ["Control+1", "Alt+1", "Meta+1", "Alt+u"]) await page.keyboard.press(key);
  expect(await play.moment()).toEqual(choosing.moment);
  await page.keyboard.press("1");
  expect((await play.momentAfter(choosing.moment)).line).not.toBe(choosing.moment.line);
});
