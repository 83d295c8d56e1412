/** Storage that is full, blocked, damaged, too new or out of date: play goes on, a notice says what and where, nothing is lost. */
import type { Page } from "@playwright/test";
import { keptNames, layInStorage, playName, readKept, readPlay } from "./support/device.ts";
import { openStory, playIn } from "./support/play-page.ts";
import { expect, test } from "./support/play-test.ts";
import { openAt } from "./support/way.ts";
import { nl } from "./support/words.ts";

const ASIDE = "werkwijzer:aside:nadine:1";

/** Refuses to keep anything whose name begins so. */
function refuseWriting(page: Page, prefix: string): Promise<unknown> {
  return page.addInitScript((begin) => {
    const write = Storage.prototype.setItem;
    Storage.prototype.setItem = function setItem(key, text) {
      if (key.startsWith(begin)) throw new DOMException("full", "QuotaExceededError");
      write.call(this, key, text);
    };
  }, prefix);
}

test("storage that is full: play goes on, says so once, and is not asked again", async ({ page }) => {
  await refuseWriting(page, "");
  const play = await openStory(page);
  await play.playUntil(({ waiting }) => waiting === "line");
  await expect(page.getByTestId("notice")).toContainText(nl.notice.cannotKeep);
  await page.getByRole("button", { name: nl.notice.ok }).click();
  await expect(page.getByTestId("notice")).toHaveCount(0);
  await play.playUntil(({ waiting }) => waiting === "choice");
  await expect(page.getByTestId("notice")).toHaveCount(0);
});

test("storage that is blocked: the whole game works, for as long as the page is open", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", { get: () => { throw new DOMException("blocked", "SecurityError"); } });
  });
  const play = await openStory(page);
  await play.playUntil(({ waiting }) => waiting === "card");
  await expect(page.getByTestId("notice")).toContainText(nl.notice.cannotKeep);
  await play.closeCard();
  expect((await play.playUntil(({ waiting, stops }) => waiting === "road" && stops.length > 0)).line).toBeNull();
});

/** Begins, and goes on for a few steps, so that the new play is kept. */
async function playOn(page: Page): Promise<void> {
  await playIn(page).playUntil(({ waiting }) => waiting === "choice");
}

const DAMAGED = '{"format":1,"scenario":"nadine","log":[{"type":"vis';

test("a save that cannot be read is kept aside under a name, said, and never written over", async ({ page }) => {
  await layInStorage(page, { [playName()]: DAMAGED });
  await openStory(page);
  const notice = page.getByTestId("notice");
  await expect(notice).toContainText(nl.notice.WW401);
  await expect(notice).toContainText(ASIDE);
  await expect(notice).toContainText("WW401");
  await playOn(page);
  expect(await readKept(page, ASIDE)).toBe(DAMAGED);
  expect((await readPlay(page)).log.length).toBeGreaterThan(3);

  const worse = `${DAMAGED}and worse`;
  await page.evaluate(([name, text]) => localStorage.setItem(name ?? "", text ?? ""), [playName(), worse]);
  await openStory(page);
  await expect(notice).toContainText("werkwijzer:aside:nadine:2");
  await playOn(page);
  expect(await readKept(page, ASIDE)).toBe(DAMAGED);
  expect(await readKept(page, "werkwijzer:aside:nadine:2")).toBe(worse);
});

test("a damaged save that cannot be put aside stays where it is, and nothing is written over it", async ({ page }) => {
  await layInStorage(page, { [playName()]: DAMAGED });
  await refuseWriting(page, "werkwijzer:aside");
  await openStory(page);
  await expect(page.getByTestId("notice")).toContainText(nl.notice.notAside);
  await playOn(page);
  expect(await readKept(page, playName())).toBe(DAMAGED);
  expect(await keptNames(page)).not.toContain(ASIDE);
});

test("a save of a newer game is kept aside and said", async ({ page, way }) => {
  const newer = (way.find(({ waiting }) => waiting === "card").kept ?? "").replace('"format":1', '"format":99');
  await layInStorage(page, { [playName()]: newer });
  await openStory(page);
  await expect(page.getByTestId("notice")).toContainText(nl.notice.WW402);
  await playOn(page);
  expect(await readKept(page, ASIDE)).toBe(newer);
});

test("an old log that fits only in part goes on at the nearest place, with the whole of it kept aside", async ({ page, way }) => {
  const choosing = way.find(({ waiting }) => waiting === "choice");
  const kept = JSON.parse(choosing.kept ?? "") as { log: object[] };
  const old = JSON.stringify({ ...kept, version: 0, log: [...kept.log, { type: "choose", choice: "een-keuze-van-vroeger" }, { type: "advance" }] });
  const play = await openAt(page, { ...choosing, kept: old });
  const there = await play.moment();
  expect({ line: there.line, choices: there.choices }).toEqual({ line: choosing.moment.line, choices: choosing.moment.choices });
  await expect(page.getByTestId("notice")).toContainText(nl.notice.WW404);
  await play.choose(there.choices.find(({ isClosed }) => !isClosed)?.id ?? "");
  expect(await readKept(page, ASIDE)).toBe(old);
  await expect(page.getByTestId("notice")).toContainText(ASIDE);
});

test("settings that make no sense fall back, field by field", async ({ page }) => {
  await layInStorage(page, { "werkwijzer:settings": '{"theme":"evening","language":"xx","textSize":7,"music":"loud"}' });
  await openStory(page);
  await expect(page.locator("html")).toHaveAttribute("data-theme", "evening");
  await expect(page.locator("html")).toHaveAttribute("lang", "nl");
  await expect(page.locator("html")).toHaveAttribute("data-text-size", "normal");
});
