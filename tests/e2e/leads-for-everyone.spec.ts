/** Both windows of a session, in every state and size: nothing for axe to find in any theme, one voice, all of it within reach of a finger. */
import type { Page } from "@playwright/test";
import { countVoices, findBarriers, findTight, resizeTo, titleLevels } from "./support/barriers.ts";
import { expect, test } from "./support/play-test.ts";
import { openRoom, SESSION } from "./support/room.ts";
import type { Facilitator } from "./support/room.ts";

test.use({ contextOptions: { reducedMotion: "reduce" } });

const LAPTOP = [1366, 768] as const;
/** The desk stands on a laptop, and on a phone as a remote; the screen of the room on a beamer too. */
const SIZES = { laptop: LAPTOP, phone: [360, 740], beamer: [1920, 1080] } as const;
const THEMES = ["evening", "contrast"] as const;

const wear = (page: Page, theme: string) => page.evaluate((name) => { document.documentElement.dataset["theme"] = name; }, theme);

/** Everything that may stand in somebody's way at a moment, in every theme and size. */
async function lookAround(page: Page, where: string): Promise<string[]> {
  const faults = await findBarriers(page, where, false);
  const [levels, voices] = [await titleLevels(page), await countVoices(page)];
  if (levels.length === 0) faults.push(`${where}: no title`);
  if (levels.some((level, index) => level > (levels[index - 1] ?? 2) + 1)) faults.push(`${where}: titles go ${levels.join(" ")}`);
  if (voices !== 1) faults.push(`${where}: ${voices} voices`);
  for (const theme of THEMES) {
    await wear(page, theme);
    faults.push(...await findBarriers(page, `${theme}, ${where}`, true));
  }
  await wear(page, "paper");
  for (const [name, size] of Object.entries(SIZES)) {
    await resizeTo(page, size);
    faults.push(...(await findTight(page)).map((tight) => `${name}, ${where}: ${tight}`));
  }
  await resizeTo(page, LAPTOP);
  return faults;
}

/** A panel of the desk that a tool or a word opens. */
const panel = (id: string) => async ({ desk }: Facilitator) => { await desk.getByTestId(id).click(); };

/** Panels of the desk while the story stands at a choice. */
const PANELS = {
  plan: panel("leaf-plan"), situation: panel("leaf-situation"), log: panel("leaf-log"), question: panel("tool-question"), cards: panel("tool-card"),
  "what if": panel("tool-what-if"), jump: panel("tool-jump"), note: panel("tool-note"), "looking back": panel("tool-end"),
  "something wrong": async ({ desk }: Facilitator) => { await desk.getByRole("button", { name: "Iets mis?" }).click(); },
} as const;

test("the desk has nothing in anybody's way, whatever lies on it", async ({ page }) => {
  test.setTimeout(180_000);
  const facilitator = await openRoom(page);
  const { desk } = facilitator;
  const faults = await lookAround(desk, "a line");
  await facilitator.leadTo("choice");
  for (const [name, open] of Object.entries(PANELS)) {
    await open(facilitator);
    faults.push(...await lookAround(desk, name));
  }
  await facilitator.count(3);
  faults.push(...await lookAround(desk, "an open vote"));
  await facilitator.on("vote-close").click();
  await facilitator.on("vote-follow").waitFor();
  faults.push(...await lookAround(desk, "a closed vote"));
  await facilitator.on("vote-follow").click();
  await facilitator.goToTalk();
  faults.push(...await lookAround(desk, "a talk"));
  await facilitator.on("tool-end").click();
  for (const part of ["facts", "follow-up"]) {
    await desk.locator(`[data-testid=part][data-part=${part}]`).click();
    if (part === "follow-up") await desk.locator("[data-item=trust] [data-stand=missing]").click();
    faults.push(...await lookAround(desk, part));
  }
  expect(faults).toEqual([]);
});

test("the screen of the room has nothing in anybody's way before the story and after it", async ({ page }) => {
  test.setTimeout(180_000);
  await page.goto(SESSION);
  await page.getByTestId("plan-open").waitFor();
  const faults = await lookAround(page, "set-up");
  await page.getByTestId("plan-open").click();
  faults.push(...await lookAround(page, "plan"));
  await page.keyboard.press("Escape");
  for (const audience of ["Werkgevers", "Zorgverleners", "Wie lang ziek is"]) {
    await page.locator("label.option", { hasText: audience }).click();
    await page.getByTestId("start-session").click();
    await page.getByTestId("opening").waitFor();
    if (audience === "Werkgevers") faults.push(...await lookAround(page, "opening"));
    await page.keyboard.press("d");
    await page.getByTestId("drawer").getByTestId("tool-more").click();
    await page.getByTestId("drawer").getByTestId("tool-end").click();
    if (audience === "Werkgevers") faults.push(...await lookAround(page, "drawer"));
    await page.getByTestId("drawer").locator("[data-testid=part][data-part=follow-up]").click();
    await page.getByTestId("follow-up").waitFor();
    await page.keyboard.press("d");
    if (audience === "Werkgevers") await page.locator("label.stand", { hasText: "Ontbreekt" }).first().click();
    faults.push(...await lookAround(page, `taken home: ${audience}`));
    await page.getByTestId("part-next").click();
    await page.getByTestId("thanks").waitFor();
    if (audience === "Werkgevers") {
      faults.push(...await lookAround(page, "thanks"));
      await page.getByTestId("to-report").click();
      await page.getByTestId("report-follow-up").waitFor();
      faults.push(...await lookAround(page, "report"));
    }
    await page.goto(SESSION);
    faults.push(...audience === "Werkgevers" ? await lookAround(page, "a kept session") : []);
    await page.getByRole("button", { name: "Een nieuwe sessie" }).click();
  }
  expect(faults).toEqual([]);
});
