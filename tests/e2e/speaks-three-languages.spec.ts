/** Dutch, French and English around a story that is Dutch and says so; and the same line in plain words. */
import type { Page } from "@playwright/test";
import { addressOf, openStory } from "./support/play-page.ts";
import { expect, test } from "./support/play-test.ts";
import { openAt } from "./support/way.ts";
import { nl, WORDS } from "./support/words.ts";

for (const lang of ["fr", "en"] as const) {
  const words = WORDS[lang];

  test(`lang=${lang}: the interface speaks it, the story is marked as Dutch`, async ({ page }) => {
    await page.goto(`./?stage=off&lang=${lang}`);
    await expect(page.locator("html")).toHaveAttribute("lang", lang);
    await expect(page.getByRole("button", { name: words.title.solo })).toBeVisible();
    await page.goto(addressOf({ lang }));
    await expect(page.getByRole("main")).toContainText(words.note.storyInDutch);
    await expect(page.getByTestId("begin")).toHaveText(words.note.begin);
    const play = await openStory(page, { lang });
    await play.playUntil(({ waiting }) => waiting === "choice");
    await expect(page.locator("html")).toHaveAttribute("lang", lang);
    await expect(page.getByRole("heading", { name: words.choice.title })).toBeVisible();
    await expect(page.getByTestId("line").locator("[lang=nl]")).toHaveText(/\w+/);
    for (const choice of await page.getByTestId("choice").all()) await expect(choice.locator("[lang=nl]").first()).toHaveText(/\w+/);
    await expect(page.getByRole("status").locator("[lang=nl]")).toHaveText(/\w+/);
  });

  test(`lang=${lang}: dialogs, cards and the ending speak it too, with not one word left in Dutch`, async ({ page, way }) => {
    await openAt(page, way.find(({ waiting }) => waiting === "card"), { lang });
    await expect(page.getByTestId("card-close")).toHaveText(words.card.put);
    await expect(page.getByTestId("card-turn")).toHaveText(words.card.turn);
    await openAt(page, way.find(({ waiting }) => waiting === "ended"), { lang });
    await expect(page.getByRole("heading", { name: words.ending.ledger })).toBeVisible();
    expect(await findUnmarkedDutch(page, Object.values(nl.ending))).toEqual([]);
  });
}

/** Dutch words of the interface that stand on the page without being marked as Dutch. */
function findUnmarkedDutch(page: Page, dutch: readonly string[]): Promise<string[]> {
  return page.evaluate((phrases) => {
    const seen: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const isMarked = text.parentElement?.closest("[lang]")?.getAttribute("lang") === "nl";
      if (!isMarked && phrases.includes(text.textContent?.trim() ?? "")) seen.push(text.textContent ?? "");
    }
    return seen;
  }, dutch);
}

test("another language in mid-encounter keeps the place, and is kept for the next visit", async ({ page, way }) => {
  const stop = way.find(({ waiting, choices }) => waiting === "choice" && choices.length > 2);
  const play = await openAt(page, stop);
  await page.getByRole("button", { name: nl.edge.menu }).click();
  await page.getByRole("button", { name: nl.menu.settings, exact: true }).click();
  await page.getByRole("radio", { name: "Français" }).check();
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  await expect(page.getByRole("dialog", { name: WORDS.fr.settings.title })).toBeVisible();
  await page.getByRole("radio", { name: "English" }).check();
  await expect(page.getByRole("dialog", { name: WORDS.en.settings.title })).toBeVisible();
  await page.keyboard.press("Escape");
  const there = await play.moment();
  expect({ line: there.line, choices: there.choices, waiting: there.waiting }).toEqual({ line: stop.moment.line, choices: stop.moment.choices, waiting: "choice" });
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByTestId("begin")).toHaveText(WORDS.en.kept.goOn);
});

test("plain words are other words for the same line, and full words come back", async ({ page, way }) => {
  const stop = way.find(({ waiting, speaker }) => waiting === "line" && speaker === "huisarts");
  const play = await openAt(page, stop);
  const line = page.getByTestId("line");
  const full = await line.innerText();
  const change = async (words: string) => {
    await page.getByRole("button", { name: nl.edge.menu }).click();
    await page.getByRole("button", { name: nl.menu.settings, exact: true }).click();
    await page.getByRole("radio", { name: words }).check();
    await page.keyboard.press("Escape");
  };
  await change(nl.settings.registerPlain);
  await expect(line).not.toHaveText(full);
  await expect(line).toHaveAttribute("data-line", stop.moment.line ?? "");
  const plain = await line.innerText();
  expect(plain).toMatch(/\w+ \w+/);
  await page.getByRole("button", { name: nl.edge.menu }).click();
  await page.getByRole("button", { name: nl.menu.settings, exact: true }).click();
  await page.getByRole("group", { name: nl.settings.register }).getByRole("radio", { name: nl.settings.registerFull }).check();
  await page.keyboard.press("Escape");
  await expect(line).toHaveText(full);
  expect(await play.moment()).toEqual(stop.moment);
});

test("register=plain in the address: plain from the note to the last word of the first morning", async ({ page }) => {
  const full = await (await openStory(page)).playUntil(({ waiting }) => waiting === "choice");
  const plain = await (await openStory(await page.context().newPage(), { register: "plain", seed: 8 })).moment();
  expect(plain.line).toBe(full.line);
  expect(plain.words).not.toBe(full.words);
  expect(plain.choices).toEqual(full.choices);
});
