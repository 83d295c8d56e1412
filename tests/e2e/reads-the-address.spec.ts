/** All addresses that others rely on, addresses that make no sense, and the ids that tools find things by. */
import type { Page } from "@playwright/test";
import { readPlay } from "./support/device.ts";
import { addressOf, openStory } from "./support/play-page.ts";
import { expect, test } from "./support/play-test.ts";
import { walkScreens } from "./support/screens.ts";
import { openAt } from "./support/way.ts";
import { nl, WORDS } from "./support/words.ts";

function waitsFor(page: Page, what: string) {
  return expect(page.locator("html")).toHaveAttribute("data-waiting", what);
}

test("the bare address is the title", async ({ page }) => {
  await page.goto("./");
  await waitsFor(page, "title");
  await expect(page.getByRole("heading", { level: 1, name: nl.game.title })).toBeVisible();
});

test("scenario=nadine opens her note, and nothing is kept before she sets out", async ({ page }) => {
  await page.goto("./?scenario=nadine");
  await waitsFor(page, "note");
  await expect(page.getByTestId("note")).toContainText("rugpijn");
  await expect(page.getByTestId("begin")).toHaveText(nl.note.begin);
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes("play")))).toEqual([]);
});

test("seed and mode are those of the address", async ({ page }) => {
  const play = await openStory(page, { seed: 4711, mode: "group" });
  await play.playUntil(({ waiting }) => waiting === "line");
  const kept = await readPlay(page, "group");
  expect({ seed: kept.seed, mode: kept.mode }).toEqual({ seed: 4711, mode: "group" });
  await expect(page.getByRole("button", { name: nl.edge.hold })).toBeVisible();
});

test("without a seed each play draws its own", async ({ page, context }) => {
  const seeds: number[] = [];
  for (const each of [page, await context.newPage()]) {
    await each.goto("./?scenario=nadine&stage=off");
    await each.evaluate(() => { localStorage.clear(); });
    await each.reload();
    await each.getByTestId("begin").click();
    await each.getByTestId("road-encounter").first().click();
    await each.getByTestId("line").waitFor();
    seeds.push((await readPlay(each)).seed);
  }
  expect(seeds[0]).not.toBe(seeds[1]);
});

test("lang, register and stage=off hold from the first screen", async ({ page }) => {
  await page.goto("./?lang=en&stage=off");
  await expect(page.getByRole("button", { name: WORDS.en.title.solo })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("data-stage", "off");
  await page.goto(addressOf());
  const full = await page.getByTestId("note").innerText();
  await page.goto(addressOf({ register: "plain" }));
  await page.getByTestId("begin").waitFor();
  expect(await page.getByTestId("note").innerText()).not.toBe(full);
});

test("view=cards is the card file without play", async ({ page }) => {
  await page.goto("./?view=cards");
  await waitsFor(page, "cards");
  await expect(page.locator("[data-card-entry]").nth(20)).toBeVisible();
  await page.getByRole("button", { name: /arbeidsarts/i }).first().click();
  await expect(page.getByTestId("card")).toHaveAttribute("data-card", /^[a-z-]+$/);
  await page.getByTestId("card-close").click();
  await expect(page.getByTestId("card")).toHaveCount(0);
});

const ODD = {
  "?scenario=bestaat-niet": "personas", "?scenario=__proto__": "personas", "?scenario=nadine/../../x": "personas", "?scenario=%3Cscript%3Ealert(1)%3C%2Fscript%3E": "personas",
  "?scenario=": "title", "?lang=xx&register=duur&mode=chaos&seed=-1&stage=vierkant&view=achterkant&renderer=crayon": "title",
  "?seed=9999999999999999999999&scenario=nadine": "note", "?seed=NaN&seed=2&scenario=nadine&scenario=tweede": "note", "?%E0%A4%A": "title", "?&&&===&scenario": "title",
};

test("an address that makes no sense leads to a screen that does", async ({ page }) => {
  for (const [search, screen] of Object.entries(ODD)) {
    await page.goto(`./${search}`);
    await expect(page.locator("html"), search).toHaveAttribute("data-waiting", screen);
    await expect(page.getByRole("heading", { level: 1 }), search).toBeVisible();
    await expect(page.locator("html"), search).toHaveAttribute("lang", "nl");
  }
});

test("an odd seed still plays", async ({ page }) => {
  await page.goto("./?scenario=nadine&seed=1e300&stage=off");
  await page.getByTestId("begin").click();
  await page.getByTestId("road-encounter").first().click();
  await expect(page.getByTestId("line")).toBeVisible();
});

/** Ids that the contract names, each of which must occur somewhere; those that stand there more than once at a time. */
const NAMED = [
  "note", "begin", "line", "next", "choice", "card", "card-close", "letter", "road", "road-encounter", "situation", "knowledge", "ledger", "ending",
  "held", "prompt", "transcript", "settings",
];
const MANY = ["choice", "road-encounter"];
/** Screens on which all of them can be seen. */
const SHOWING = [
  "note", "road", "a line that is spoken", "a choice with a closed one", "card", "letter", "held by a question", "held by the facilitator", "ending",
  "ending of a group", "knowledge", "transcript", "settings", "tray",
];
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  line: ["data-line", "data-speaker"], choice: ["data-choice"], card: ["data-card"], "road-encounter": ["data-encounter"],
  situation: ["data-energy", "data-stress", "data-outlook", "data-income"], ending: ["data-ending"],
};

test("every named id occurs, each once on a screen, with its attributes", async ({ page, way, groupWay }) => {
  test.setTimeout(240_000);
  const seen = new Set<string>();
  const faults: string[] = [];
  await walkScreens(page, { way, groupWay }, async (screen) => {
    const found = await page.locator("[data-testid]").evaluateAll((parts) =>
      parts.map((part) => ({ id: part.getAttribute("data-testid") ?? "", names: part.getAttributeNames() })));
    for (const { id, names } of found) {
      if (!MANY.includes(id) && found.filter((other) => other.id === id).length > 1) faults.push(`${screen}: more than one ${id}`);
      for (const name of ATTRIBUTES[id] ?? []) if (!names.includes(name)) faults.push(`${screen}: ${id} without ${name}`);
      seen.add(id);
    }
  }, SHOWING);
  expect([...new Set(faults)]).toEqual([]);
  expect(NAMED.filter((id) => !seen.has(id))).toEqual([]);
});

test("the numbers of the situation are numbers", async ({ page, way }) => {
  await openAt(page, way.find(({ waiting }) => waiting === "road"));
  for (const name of ["data-energy", "data-stress", "data-outlook", "data-income"]) {
    await expect(page.getByTestId("situation")).toHaveAttribute(name, /^\d+$/);
  }
});
