/** Nadine's year, by mouse and with the picture, to an ending that tells where everything came from. */
import { hurry, takeLast } from "./support/deeds.ts";
import type { Picker } from "./support/deeds.ts";
import type { Moment } from "./support/moment.ts";
import { openStory } from "./support/play-page.ts";
import { expect, test } from "./support/play-test.ts";
import { nl } from "./support/words.ts";
import { openAt } from "./support/way.ts";

/** What was met on the way, for comparing with what the ending tells. */
function walkBook(picker: Picker) {
  const visited: string[] = [];
  const wordless: string[] = [];
  const cards = new Set<string>();
  const letters = new Set<string>();
  const keeping: Picker = (moment) => {
    const deed = picker(moment);
    if (deed.is === "visit") visited.push(deed.id);
    return deed;
  };
  const note = ({ line, words, card, letter }: Moment) => {
    if (line !== null && words.includes(line)) wordless.push(line);
    if (card !== null) cards.add(card);
    if (letter !== null) letters.add(letter);
  };
  return { visited, wordless, cards, letters, picker: keeping, note };
}

test("plays by mouse to an ending that shows title, opening, ledger and the road taken", async ({ page }) => {
  test.setTimeout(300_000);
  const play = await openStory(page, { seed: 7, stage: "on" });
  const book = walkBook(hurry);
  let moment = await play.moment();
  while (moment.waiting !== "ended") {
    book.note(moment);
    moment = await play.take(book.picker(moment));
  }

  const ending = page.getByTestId("ending");
  await expect(ending).toHaveAttribute("data-ending", /^[a-z-]+$/);
  await expect(ending.getByRole("heading", { level: 1 })).toHaveText(/\w{3}/);
  const opening = ending.getByRole("complementary").filter({ has: page.getByRole("heading", { name: nl.ending.opening }) });
  await expect(opening.getByRole("paragraph")).toHaveText(/\w+ \w+ \w+/);
  const ledger = page.getByTestId("ledger");
  await expect(ledger.getByRole("heading", { name: nl.cause.rule })).toBeVisible();
  expect(await ledger.getByRole("listitem").count()).toBeGreaterThan(5);
  await expect(ending.getByRole("heading", { name: nl.ending.road })).toBeVisible();
  expect(await ending.getByText(new RegExp(`^${nl.behind.met} · `)).count()).toBe(book.visited.length);
  expect(await ending.getByText(new RegExp(`^${nl.behind.letter} · `)).count()).toBeGreaterThanOrEqual(book.letters.size);
  await expect(page.getByTestId("next-step").getByRole("heading", { level: 3 })).toHaveCount(3);

  expect(book.wordless, "lines that show their id instead of words").toEqual([]);
  expect(book.visited.length).toBeGreaterThan(8);
  expect(book.cards.size).toBeGreaterThan(5);
  expect(book.letters.size).toBeGreaterThan(3);
});

test("comes to another ending by another way", async ({ page, way }) => {
  const play = await openStory(page);
  const other = await play.playToTheEnd(takeLast);
  expect(other.ending).not.toBe(way.find(({ waiting }) => waiting === "ended").moment.ending);
});

test("begins anew from the ending, at the very first morning", async ({ page, way }) => {
  const play = await openAt(page, way.find(({ waiting }) => waiting === "ended"));
  await page.getByRole("button", { name: nl.ending.again }).click();
  await expect(page.getByTestId("road")).toBeVisible();
  expect(await play.moment()).toEqual(way.stops[0]?.moment);
});
