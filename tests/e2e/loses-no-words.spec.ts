/** What was kept or typed is never lost without a word: a kept session that does not read whole, words on the desk while the other window is gone, two desks at one vote. */
import { keptNames, playName, readKept } from "./support/device.ts";
import { expect, test } from "./support/play-test.ts";
import { Facilitator, goOnIn, lead, openRoom, SESSION } from "./support/room.ts";

const ASIDE = "werkwijzer:aside:nadine:1";
const WORDS = "elke week een kaartje sturen";

test("a kept session with an entry that this game does not know: the note says how far it can be read, and it goes on from there", async ({ page }) => {
  const facilitator = await openRoom(page);
  await facilitator.leadTo("choice");
  const [place, log] = [await facilitator.place(), await facilitator.log()];
  await facilitator.desk.close();
  const newer = await page.evaluate((name) => {
    const save = JSON.parse(localStorage.getItem(name) ?? "") as { log: object[] };
    const text = JSON.stringify({ ...save, log: [...save.log, { type: "applause", at: 1 }] });
    localStorage.setItem(name, text);
    return text;
  }, playName("group"));

  await page.goto(SESSION);
  const told = page.getByTestId("kept-told");
  for (const words of [`stap ${log.length}.`, ASIDE, "(WW410)"]) await expect(told).toContainText(words);
  await expect(page.getByRole("region", { name: lead.start.kept.title })).toBeVisible();
  expect(await readKept(page, ASIDE)).toBe(newer);

  await goOnIn(page);
  await page.keyboard.press("d");
  const later = new Facilitator(page, page);
  await later.openDesk();
  await later.standsAt(place);
  await expect(page.getByTestId("notice")).toHaveCount(0);
  await later.desk.keyboard.press("1");
  await expect.poll(async () => (await later.log()).slice(0, log.length)).toEqual(log);
  expect(await readKept(page, ASIDE)).toBe(newer);
});

test("a kept session of which nothing can be read: the note says so, and where it is", async ({ page }) => {
  await page.addInitScript((name) => { if (localStorage.getItem(name) === null) localStorage.setItem(name, "{half a sa"); }, playName("group"));
  await page.goto(SESSION);
  const told = page.getByTestId("kept-told");
  for (const words of [lead.start.kept.todo, ASIDE, "(WW401)"]) await expect(told).toContainText(words);
  await expect(page.getByTestId("start-session")).toBeVisible();
  expect((await keptNames(page)).filter((name) => name.includes(":aside:"))).toEqual([ASIDE]);
});

test("the playing window goes away while somebody types an answer: the words stay, also under another panel, and are sent once it is back", async ({ page, context }) => {
  const facilitator = await openRoom(page);
  await facilitator.on("tool-end").click();
  const { desk } = facilitator;
  await desk.locator("[data-testid=part][data-part=follow-up]").click();
  await desk.locator("[data-testid=form-group][data-group=during]").click();
  await desk.locator("[data-item=letter] [data-stand=missing]").click();
  const field = desk.locator("[data-item=letter] textarea").first();
  await field.pressSequentially(WORDS);
  await page.close();
  await expect(facilitator.on("desk-connection")).toHaveAttribute("data-connection", "gone");
  await field.blur();
  await expect(field).toHaveValue(WORDS);
  await facilitator.on("leaf-log").click();
  await expect(field).toHaveCount(0);
  await facilitator.on("leaf-looking").click();
  await expect(field).toHaveValue(WORDS);

  const opened = context.waitForEvent("page");
  await facilitator.notice("gone").getByRole("button", { name: lead.speaker.openPlay }).click();
  facilitator.play = await opened;
  await facilitator.isConnected();
  await expect(facilitator.play.getByTestId("follow-up").getByRole("textbox").first()).toHaveValue(WORDS);
  await expect(field).toHaveValue(WORDS);
  expect((await facilitator.log()).filter(({ type }) => type === "answer")).toMatchObject([{ text: "missing" }, { text: WORDS }]);
});

test("two desks at one vote of tables: what one of them changes counts for both", async ({ page }) => {
  const facilitator = await openRoom(page);
  await facilitator.leadTo("choice");
  await facilitator.on("tool-vote").click();
  await facilitator.on("vote-tables").click();
  const { desk } = facilitator;
  const choiceOn = (window: typeof page, way: number) => window.locator("[data-testid=table-choice][data-table='1']").nth(way);
  const reasonOn = (window: typeof page) => window.locator("[data-testid=table-reason][data-table='1']");
  await choiceOn(desk, 0).check({ force: true });
  await page.keyboard.press("d");
  await expect(choiceOn(page, 0)).toBeChecked();

  await choiceOn(page, 1).check({ force: true });
  await expect(choiceOn(desk, 1)).toBeChecked();
  await reasonOn(desk).fill("minder trappen");
  await reasonOn(desk).blur();
  await expect(reasonOn(page)).toHaveValue("minder trappen");
  await expect(choiceOn(page, 1)).toBeChecked();

  await reasonOn(page).fill("minder lawaai");
  await reasonOn(page).blur();
  await expect(reasonOn(desk)).toHaveValue("minder lawaai");
  const second = await choiceOn(desk, 1).getAttribute("data-choice");
  expect((await facilitator.log()).filter(({ type }) => type === "vote-table")).toMatchObject([
    { reason: "" }, { choice: second, reason: "" }, { choice: second, reason: "minder trappen" }, { choice: second, reason: "minder lawaai" },
  ]);
});
