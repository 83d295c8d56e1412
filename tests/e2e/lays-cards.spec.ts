/** Cards on the table: never scrolled on a beamer or laptop, turned over in place, and put away without holding anybody up. */
import type { Page } from "@playwright/test";
import { comeWithSettings } from "./support/device.ts";
import { expect, test } from "./support/play-test.ts";
import { openAt } from "./support/way.ts";

const SIZES = { beamer: [1920, 1080, 28], laptop: [1366, 768, 19] } as const;

interface Measured {
  readonly side: string;
  /** Pixels that would have to be scrolled to. */
  readonly hidden: number;
  /** Size of the words, pixels. */
  readonly words: number;
}

/** Measures the side of the card that is seen. */
function measure(page: Page): Promise<Measured> {
  return page.getByTestId("card").evaluate((card: HTMLElement) => {
    const body = [...card.querySelectorAll<HTMLElement>(".card-body")].find((each) => getComputedStyle(each).visibility === "visible");
    const word = body?.querySelector("li, p");
    if (!body || !word) throw new Error("no side of this card is seen");
    const beyond = card.getBoundingClientRect().bottom - innerHeight;
    return { side: card.dataset["side"] ?? "", hidden: Math.max(body.scrollHeight - body.clientHeight, beyond), words: Number.parseFloat(getComputedStyle(word).fontSize) };
  });
}

for (const [name, [width, height, least]] of Object.entries(SIZES)) {
  test(`${name}: every card of the file stands whole, on both sides, in large words`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height });
    await comeWithSettings(page, { motion: "still" });
    await page.goto("./?view=cards&stage=off");
    const entries = page.locator("[data-card-entry]");
    await entries.first().waitFor();
    const ids = await entries.evaluateAll((all: HTMLElement[]) => all.map((entry) => entry.dataset["cardEntry"] ?? ""));
    expect(ids.length).toBeGreaterThan(20);
    const faults: string[] = [];
    for (const id of ids) {
      await page.locator(`[data-card-entry="${id}"]`).click();
      const front = await measure(page);
      await page.getByTestId("card-turn").click();
      const back = await measure(page);
      expect([front.side, back.side]).toEqual(["front", "back"]);
      for (const { side, hidden, words } of [front, back]) if (hidden > 0 || words < least) faults.push(`${id}, ${side}: ${hidden} px hidden, words of ${words} px`);
      await page.getByTestId("card-close").click();
    }
    expect(faults).toEqual([]);
  });
}

test("a card turns in place: its other side is read at once, and the focus stays", async ({ page, way }) => {
  await openAt(page, way.find(({ waiting }) => waiting === "card"));
  const card = page.getByTestId("card");
  const turn = page.getByTestId("card-turn");
  const before = await card.boundingBox();
  await turn.focus();
  const [side, focused] = await turn.evaluate(async (button: HTMLElement) => {
    button.click();
    await new Promise((done) => { requestAnimationFrame(done); });
    const seen = [...document.querySelectorAll<HTMLElement>(".card-face:not([aria-hidden])")].map((face) => face.dataset["face"]);
    return [seen.join(), document.activeElement === button] as const;
  });
  expect([side, focused]).toEqual(["back", true]);
  await expect(card).toHaveAttribute("data-side", "back");
  await page.waitForFunction(() => document.getAnimations().length === 0);
  expect(await card.boundingBox()).toEqual(before);
});

test("a card that lies open has the words of its window, whatever size that gets", async ({ page, way }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openAt(page, way.find(({ waiting }) => waiting === "card"));
  const wordsAt = async (width: number, height: number) => {
    await page.setViewportSize({ width, height });
    await page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(done))); }));
    return (await measure(page)).words;
  };
  const small = await wordsAt(360, 740);
  const large = await wordsAt(1920, 1080);
  expect(large).toBeGreaterThan(small);
  expect(await wordsAt(360, 740)).toBe(small);
});

test("a card that is put away flies to the tray behind the next words, and is gone at any press", async ({ page, way }) => {
  const play = await openAt(page, way.find(({ waiting }) => waiting === "card"));
  const { card } = await play.moment();
  await page.waitForFunction(() => document.getAnimations().length === 0);
  const flights = await page.evaluate(async () => {
    const count = () => document.querySelectorAll(".card-flight").length;
    document.querySelector<HTMLElement>("[data-testid=card-close]")?.click();
    await new Promise((done) => { requestAnimationFrame(done); });
    const flying = count();
    window.dispatchEvent(new KeyboardEvent("keydown", { key: "Shift" }));
    await new Promise((done) => { setTimeout(done, 60); });
    return [flying, count()];
  });
  expect(flights).toEqual([1, 0]);
  expect((await play.moment()).card).not.toBe(card);
});
