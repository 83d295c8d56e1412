/** Whoever stops finds the same place again: after a reload, after a crash, from the title, and step by step back. */
import { takeFirst } from "./support/deeds.ts";
import type { Moment } from "./support/moment.ts";
import { addressOf, beginStory, openStory } from "./support/play-page.ts";
import { expect, test } from "./support/play-test.ts";
import { openAt } from "./support/way.ts";
import { nl } from "./support/words.ts";

const KINDS: Readonly<Record<string, (moment: Moment) => boolean>> = {
  "a line": ({ waiting, speaker }) => waiting === "line" && speaker !== "narrator",
  "a choice with a closed one": ({ waiting, choices }) => waiting === "choice" && choices.some(({ isClosed }) => isClosed),
  "a card": ({ waiting }) => waiting === "card",
  "a letter": ({ waiting }) => waiting === "letter",
  "the road": ({ waiting, stops }) => waiting === "road" && stops.length > 1,
  "the ending": ({ waiting }) => waiting === "ended",
};

for (const [kind, isThere] of Object.entries(KINDS)) {
  test(`a reload at ${kind} comes back to the same words`, async ({ page, way }) => {
    const stop = way.find(isThere);
    const before = await (await openAt(page, stop)).moment();
    expect(before).toEqual(stop.moment);
    await page.reload();
    expect(await (await beginStory(page)).moment()).toEqual(before);
  });
}

test("a reload while the room is held comes back held", async ({ page }) => {
  const play = await openStory(page, { mode: "group" });
  const line = await play.playUntil(({ waiting }) => waiting === "line");
  await page.keyboard.press("p");
  await expect(page.getByTestId("held")).toBeVisible();
  const held = await play.moment();
  expect(held.waiting).toBe("held");
  expect(held.line).toBe(line.line);
  await page.reload();
  expect(await (await beginStory(page)).moment()).toEqual(held);
});

test("a page that was killed without warning loses nothing, also with a second one open beside it", async ({ page, context }) => {
  const moment = await (await openStory(page)).playUntil(({ waiting }) => waiting === "card");
  const beside = await context.newPage();
  await beside.goto(addressOf());
  await page.close({ runBeforeUnload: false });
  expect(await (await beginStory(beside)).moment()).toEqual(moment);
});

test("from the title: where you were, what you chose last, and going on exactly there", async ({ page }) => {
  const play = await openStory(page);
  const choosing = await play.playUntil(({ waiting }) => waiting === "choice");
  const chosen = page.getByTestId("choice").first();
  const words = (await chosen.innerText()).replace(/^\s*1\s*/, "").trim();
  const place = await play.choose(choosing.choices[0]?.id ?? "");
  await page.getByRole("button", { name: nl.edge.menu }).click();
  await page.getByRole("button", { name: nl.menu.leave }).click();
  await expect(page.locator("html")).toHaveAttribute("data-waiting", "title");
  await page.getByRole("button", { name: nl.title.solo }).click();
  await page.getByRole("button", { name: "Nadine" }).click();
  const kept = page.getByRole("region", { name: nl.kept.welcomeBack });
  await expect(kept).toContainText("Maandag, half zes");
  await expect(kept).toContainText(words);
  await kept.getByRole("button", { name: nl.kept.goOn }).click();
  await page.getByTestId("line").waitFor();
  expect(await play.moment()).toEqual(place);
});

test("beginning anew asks once, and no is no", async ({ page, way }) => {
  const stop = way.find(({ waiting }) => waiting === "card");
  await openAt(page, stop);
  await page.reload();
  await page.getByRole("button", { name: nl.kept.anew }).click();
  await page.getByRole("button", { name: nl.kept.anewNo }).click();
  await expect(page.getByRole("button", { name: nl.kept.anew })).toBeFocused();
  await page.getByRole("button", { name: nl.kept.anew }).click();
  await page.getByTestId("anew").click();
  await expect(page.getByTestId("road")).toBeVisible();
  await expect(page.getByTestId("back")).toHaveCount(0);
});

test("goes back step by step, past choices, cards, letters and weeks, to the very beginning", async ({ page }) => {
  const passed: Moment[] = [];
  const play = await openStory(page);
  let weeks = 0;
  await play.playUntil(({ waiting }) => waiting === "letter" && weeks > 1, (moment) => {
    const deed = takeFirst(moment);
    if (deed.is === "wait") weeks += 1;
    return deed;
  }, (moment) => { passed.push(moment); });
  let moment = passed.pop();
  for (const before of passed.toReversed()) {
    if (!moment) break;
    await page.keyboard.press("u");
    moment = await play.momentAfter(moment);
    expect(moment).toEqual(before);
  }
  expect(passed.length).toBeGreaterThan(25);
  await page.keyboard.press("u");
  await expect(page.getByTestId("back")).toHaveCount(0);
  expect(await play.moment()).toEqual(passed[0]);
});

test("one press goes back from a line, and the way on is the same again", async ({ page, way }) => {
  const at = way.stops.findIndex(({ moment }, index) => moment.waiting === "line" && way.stops[index - 1]?.moment.waiting === "choice");
  const [choice, line] = [way.stops[at - 1], way.stops[at]];
  if (!choice || !line) throw new Error("no line after a choice on this way");
  const play = await openAt(page, line);
  await page.getByTestId("back").click();
  expect(await play.momentAfter(line.moment)).toEqual(choice.moment);
  expect(await play.choose(choice.moment.choices.find(({ isClosed }) => !isClosed)?.id ?? "")).toEqual(line.moment);
});
