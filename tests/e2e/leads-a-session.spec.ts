/** A facilitator leads a session from the speaker's window, from a drawer, with a clicker, or alone to rehearse. */
import type { Page } from "@playwright/test";
import { readKept, playName, readPlay } from "./support/device.ts";
import { playIn } from "./support/play-page.ts";
import { expect, test } from "./support/play-test.ts";
import { openRoom, SESSION } from "./support/room.ts";
import type { Facilitator } from "./support/room.ts";

const actionsOf = async (page: Page) => (await readPlay(page, "group")).log.filter(({ type }) => ["advance", "choose", "visit", "wait"].includes(type));
const standsIn = (page: Page, part: string) => expect(page.locator("html")).toHaveAttribute("data-part", part);

/** Raises so many hands for each way, in the order in which they stand there. */
async function raise(facilitator: Facilitator, hands: readonly number[]): Promise<void> {
  for (const [way, count] of hands.entries()) {
    await facilitator.on("vote-count").nth(way).fill(String(count));
    await expect.poll(async () => (await facilitator.log()).findLast(({ type }) => type === "vote-count")).toMatchObject({ count });
  }
}

test("a vote in two rounds: nothing shows before it is closed, both rounds stand side by side, and the room's choice is followed", async ({ page }) => {
  const facilitator = await openRoom(page);
  await facilitator.leadTo("choice");
  await facilitator.count(1);
  await raise(facilitator, [5, 4]);
  await expect(page.getByTestId("vote-result")).toHaveCount(0);
  await facilitator.on("vote-close").click();
  await expect(page.getByTestId("vote-result").first()).toHaveAttribute("data-counts", "5");
  await facilitator.on("vote-again").click();
  await expect(page.getByTestId("vote")).toHaveAttribute("data-state", "open");
  await raise(facilitator, [2, 7]);
  await facilitator.on("vote-close").click();
  await expect(page.getByTestId("vote-result").nth(1)).toHaveAttribute("data-counts", "4 7");
  const second = await page.getByTestId("choice").nth(1).getAttribute("data-choice");
  await facilitator.on("vote-follow").click();
  await expect.poll(async () => (await actionsOf(page)).at(-1)).toEqual({ type: "choose", choice: second });
});

test("tables vote once each with a reason, and the beamer shows voices only when the vote is closed", async ({ page }) => {
  const facilitator = await openRoom(page);
  await facilitator.leadTo("choice");
  await facilitator.on("tool-vote").click();
  await facilitator.on("vote-tables").click();
  await facilitator.on("table-choice").first().click();
  await facilitator.on("table-reason").first().fill("minder trappen");
  await facilitator.on("table-reason").first().blur();
  await expect.poll(async () => (await facilitator.log()).findLast(({ type }) => type === "vote-table")).toMatchObject({ table: 1, reason: "minder trappen" });
  await expect(page.getByText("minder trappen")).toHaveCount(0);
  await facilitator.on("vote-close").click();
  await expect(page.getByTestId("vote-voices")).toContainText("minder trappen");
});

test("a side way is tried and left: the own path stays as it was, and so does the place", async ({ page }) => {
  const facilitator = await openRoom(page);
  await facilitator.leadTo("choice");
  await facilitator.desk.keyboard.press("2");
  await facilitator.leadTo("choice");
  const place = await facilitator.place();
  const path = await actionsOf(page);
  await facilitator.desk.keyboard.press("w");
  await facilitator.on("way").first().click();
  await expect(page.getByTestId("side-way")).toBeVisible();
  await facilitator.leadTo("choice");
  await facilitator.on("tool-come-back").click();
  await expect(page.getByTestId("side-way")).toHaveCount(0);
  await facilitator.standsAt(place);
  expect((await actionsOf(page)).slice(0, path.length)).toEqual(path);
});

test("a jump lands in the encounter, by a way that the story allows", async ({ page }) => {
  const facilitator = await openRoom(page);
  await facilitator.desk.keyboard.press("j");
  await facilitator.desk.locator("[data-testid=jump][data-encounter=keukentafel]").click();
  await expect.poll(async () => (await actionsOf(page)).at(-1)).toEqual({ type: "visit", encounter: "keukentafel" });
  await expect(facilitator.on("desk-now")).toContainText("Drie enveloppen");
  await page.reload();
  await page.getByTestId("begin").click();
  await expect(facilitator.on("desk-now")).toContainText("Drie enveloppen");
});

test("looking back from the path, the follow-up, and a report that holds all of it", async ({ page }) => {
  const facilitator = await openRoom(page);
  await facilitator.leadTo("choice");
  await facilitator.note("hier werd het stil");
  await facilitator.on("tool-jump").click();
  await facilitator.desk.locator("[data-testid=jump][data-encounter=maand-elf]").click();
  await facilitator.leadTo("choice");
  await facilitator.on("tool-end").click();
  await facilitator.desk.locator("[data-testid=part][data-part=facts]").click();
  await standsIn(page, "facts");
  const question = await page.getByTestId("looking-prompt").first().innerText();
  await page.getByTestId("talked").first().click();
  await expect.poll(async () => (await facilitator.log()).filter(({ type }) => type === "talked").length).toBe(1);
  await facilitator.desk.locator("[data-testid=part][data-part=transfer]").click();
  await expect(page.getByTestId("last-question")).toBeVisible();
  await facilitator.desk.locator("[data-testid=part][data-part=follow-up]").click();
  // From the desk the form is turned and filled in; the room sees the same.
  const followUp = page.getByTestId("follow-up");
  await facilitator.desk.locator("[data-testid=form-group][data-group=during]").click();
  await facilitator.desk.locator("[data-item=letter] [data-stand=missing]").click();
  await facilitator.desk.locator("[data-item=letter] textarea").first().fill("een brief schrijven");
  await facilitator.desk.locator("[data-item=letter] textarea").first().blur();
  await expect(followUp.getByRole("textbox").first()).toHaveValue("een brief schrijven");
  await followUp.getByRole("radio").first().check({ force: true });
  await expect(facilitator.desk.locator("[data-item=contact] [data-stand=present]")).toHaveAttribute("aria-pressed", "true");
  await page.getByTestId("part-next").click();
  await page.getByTestId("to-report").click();
  const report = page.getByTestId("report");
  await expect(report).toContainText("hier werd het stil");
  await expect(report.getByTestId("report-debrief")).toContainText(question.split("\n")[0] ?? "?");
  await expect(report.getByTestId("report-follow-up")).toContainText("een brief schrijven");
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByTestId("save-table").click()]);
  expect(file.suggestedFilename()).toMatch(/\.csv$/);
});

test("closed from the desk in mid-story: the room sees thanks and the report; what the desk asks puts that away first, and the story goes on", async ({ page }) => {
  const facilitator = await openRoom(page);
  await facilitator.leadTo("choice");
  const path = await actionsOf(page);
  await facilitator.on("tool-end").click();
  await facilitator.on("end-ask").click();
  await facilitator.on("end-yes").click();
  await expect(facilitator.notice("ended")).toBeVisible();
  await page.getByTestId("to-report").click();
  await expect(page.getByTestId("report")).toBeVisible();
  await facilitator.on("tool-blank").click();
  await expect(page.getByTestId("thanks")).toBeVisible();
  await page.getByTestId("go-on").click();
  await standsIn(page, "story");
  await expect(facilitator.notice("ended")).toHaveCount(0);
  expect(await actionsOf(page)).toEqual(path);
});

test("a rehearsal is nobody's session: a window that lost it is not given it back", async ({ page }) => {
  await page.goto(SESSION);
  await page.getByTestId("rehearse").click();
  const [desk] = await Promise.all([page.waitForEvent("popup"), page.getByTestId("speaker-open").click()]);
  await desk.getByTestId("tool-next-talk").click();
  await expect(desk.getByTestId("desk-cue")).toBeVisible();
  await page.reload();
  await page.getByTestId("start-session").waitFor();
  await expect(desk.getByTestId("desk-not-here")).toHaveAttribute("data-why", "none");
});

test("one screen only: a clicker leads, blanks and holds; the drawer opens beside the play", async ({ page }) => {
  await page.goto(SESSION);
  await page.getByTestId("start-session").click();
  await standsIn(page, "opening");
  await page.keyboard.press("PageDown");
  await standsIn(page, "story");
  await page.keyboard.press("PageDown");
  await expect.poll(async () => (await actionsOf(page)).at(-1)?.type).toBe("visit");
  const play = playIn(page);
  await play.playUntil(({ waiting }) => waiting === "line");
  const before = await actionsOf(page);
  await page.keyboard.press("PageDown");
  await expect.poll(async () => (await actionsOf(page)).length).toBe(before.length + 1);
  await page.keyboard.press("PageUp");
  await expect.poll(async () => (await readPlay(page, "group")).log.at(-1)?.type).toBe("step-back");
  for (const key of [".", "b"]) {
    await page.keyboard.press(key);
    await expect(page.getByTestId("blank")).toBeVisible();
    await page.keyboard.press(key);
    await expect(page.getByTestId("blank")).toHaveCount(0);
  }
  await page.keyboard.press("F5");
  await expect(page.getByTestId("held")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByTestId("held")).toHaveCount(0);
  await page.keyboard.press("d");
  const drawer = page.getByTestId("drawer");
  await expect(drawer.getByTestId("desk-now")).toBeVisible();
  await drawer.getByTestId("tool-hold").click();
  await expect(page.getByTestId("held")).toBeVisible();
});

test("a plan that ends earlier: the room sees how far it goes today, and the way on is looking back", async ({ page }) => {
  const facilitator = await openRoom(page);
  await facilitator.on("leaf-plan").click();
  await facilitator.on("desk-until").selectOption("eerste-ochtend");
  await expect(facilitator.desk.locator("[data-leaf=plan] [data-state=later]").first()).toBeVisible();
  await facilitator.leadTo("road");
  await expect(page.getByTestId("far-enough").getByRole("button")).toBeVisible();
  await expect(page.getByTestId("wait")).not.toHaveAttribute("aria-disabled", "true");
  await page.keyboard.press("PageDown");
  await standsIn(page, "feel");
  await facilitator.on("tool-end").click();
  await facilitator.desk.locator("[data-testid=part][data-part=follow-up]").click();
  await page.getByTestId("part-next").click();
  // Another day: the story goes on from there, and no further end stands in its way.
  await page.reload();
  await page.getByTestId("begin").click();
  await page.getByTestId("go-on").click();
  await standsIn(page, "story");
  await expect(page.getByTestId("road")).toBeVisible();
  await expect(page.getByTestId("far-enough")).toHaveCount(0);
});

test("a rehearsal comes past every talk of the story, also those on other ways, and leaves nothing behind", async ({ page }) => {
  await page.goto(SESSION);
  await page.getByTestId("rehearse").click();
  await page.keyboard.press("PageDown");
  await page.keyboard.press("d");
  const desk = page.getByTestId("drawer");
  const question = desk.getByTestId("desk-cue").locator(".cue-prompt");
  const prompts = new Set<string>();
  for (let talk = 0; talk < 9; talk += 1) {
    await desk.getByTestId("tool-next-talk").click();
    await expect.poll(async () => prompts.has(await question.innerText())).toBe(false);
    prompts.add(await question.innerText());
  }
  expect(prompts.size).toBe(9);
  await desk.getByTestId("tool-next-talk").click();
  await standsIn(page, "feel");
  expect(await readKept(page, playName("group"))).toBeNull();
});
