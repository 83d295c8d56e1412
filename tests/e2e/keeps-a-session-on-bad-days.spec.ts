/**
 * The bad days of a session with a group, each in two real windows. On each of them nothing is lost, neither the place in the
 * story nor notes nor counts, and one line tells the facilitator what to do.
 */
import { keptNames, playName, readKept, readPlay } from "./support/device.ts";
import { expect, test } from "./support/play-test.ts";
import { Facilitator, fill, goOnIn, lead, openRoom, SESSION } from "./support/room.ts";
import { anotherLaptop, FILE_NAME, logIn, saveFromDesk, takeIn } from "./support/session-file.ts";
import { speakOutOfTurn } from "./support/stranger.ts";

const NOTE = "De groep zweeg hier lang.";
const { notice } = lead.speaker;

test("the laptop sleeps in mid-session: that time counts for nothing, and the desk says from when to when", async ({ page, context }) => {
  await context.clock.install({ time: "2026-03-10T14:00:00+01:00" });
  const facilitator = await openRoom(page);
  await facilitator.note(NOTE);
  const [place, log] = [await facilitator.place(), await facilitator.log()];
  await expect(facilitator.notice("gap")).toHaveCount(0);

  await context.clock.fastForward("20:00");
  await expect(facilitator.notice("gap")).toContainText(fill(notice.gap, { since: "14:00", until: "14:20" }));
  await facilitator.isConnected();
  await facilitator.standsAt(place);
  expect(await facilitator.log()).toMatchObject([...log, { type: "back" }]);
  await facilitator.hasNoted(NOTE);
  await expect(facilitator.on("desk-clock")).toHaveAttribute("data-runs", "yes");
  await expect(facilitator.on("desk-clock")).toContainText(/\D0:\d\d$/);
  await facilitator.next();
});

test("the beamer is unplugged in mid-talk: the talk stands on the smaller screen, held, with nothing out of sight", async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  const facilitator = await openRoom(page);
  await facilitator.goToTalk();
  await facilitator.note(NOTE);
  const [place, log] = [await facilitator.place(), await facilitator.log()];
  const question = await page.getByTestId("prompt").innerText();

  for (const size of [{ width: 1366, height: 768 }, { width: 1920, height: 1080 }]) {
    await page.setViewportSize(size);
    await expect(page.getByTestId("prompt")).toHaveText(question);
    for (const id of ["prompt", "resume"]) await expect(page.getByTestId(id)).toBeInViewport({ ratio: 1 });
    const reach = await page.evaluate(() => ({ width: document.documentElement.scrollWidth, height: document.documentElement.scrollHeight }));
    expect(reach).toEqual(size);
    await facilitator.standsAt(place);
    await facilitator.isConnected();
  }
  expect(await facilitator.log()).toEqual(log);
  await facilitator.isTold("beamer");
  await facilitator.next();
});

test("the playing window is closed by mistake: the desk says so, opens it again, and it goes on at the same place", async ({ page, context }) => {
  const facilitator = await openRoom(page);
  await facilitator.leadTo("choice");
  await facilitator.count(3);
  const [place, log] = [await facilitator.place(), await facilitator.log()];

  await page.close();
  await expect(facilitator.on("desk-connection")).toHaveAttribute("data-connection", "gone");
  await expect(facilitator.notice("gone")).toContainText(notice.gone);
  await expect(facilitator.on("tool-next")).toHaveAttribute("aria-disabled", "true");
  const opened = context.waitForEvent("page");
  await facilitator.notice("gone").getByRole("button", { name: lead.speaker.openPlay }).click();
  facilitator.play = await opened;
  await facilitator.isConnected();
  await facilitator.standsAt(place);
  await facilitator.hasCounted(3);
  expect(await facilitator.log()).toEqual(log);
  await expect(facilitator.notice("gone")).toHaveCount(0);
  await facilitator.on("vote-more").first().click();
  await facilitator.hasCounted(4);
});

test("the speaker's window is closed by mistake: the drawer opens it again, and it shows the same", async ({ page }) => {
  const facilitator = await openRoom(page);
  await facilitator.leadTo("choice");
  await facilitator.note(NOTE);
  await facilitator.count(2);
  const [place, log] = [await facilitator.place(), await facilitator.log()];

  await facilitator.desk.close();
  await page.keyboard.press("d");
  await facilitator.openDesk();
  await facilitator.standsAt(place);
  await facilitator.hasCounted(2);
  await facilitator.hasNoted(NOTE);
  expect(await facilitator.log()).toEqual(log);
  await facilitator.isTold("closed");
});

test("the browser crashes: opened again it resumes, and the speaker's window finds it", async ({ page, context, faults }) => {
  faults.allow(/crash/i);
  const facilitator = await openRoom(page);
  await facilitator.leadTo("choice");
  await facilitator.note(NOTE);
  await facilitator.hold();
  const [place, log] = [await facilitator.place(), await facilitator.log()];

  // Both windows run in one process, as windows that know each other do: both are gone without a word.
  const gone = Promise.all([page, facilitator.desk].map((window) => window.waitForEvent("crash")));
  void (await context.newCDPSession(page)).send("Page.crash").catch(() => undefined);
  await gone;
  await Promise.all([page.close(), facilitator.desk.close()]);

  facilitator.play = await context.newPage();
  await facilitator.play.goto(SESSION);
  await expect(facilitator.play.getByRole("region", { name: lead.start.kept.title })).toBeVisible();
  await goOnIn(facilitator.play);
  await facilitator.play.keyboard.press("d");
  await facilitator.openDesk();
  await facilitator.standsAt(place);
  await facilitator.hasNoted(NOTE);
  expect(await facilitator.log()).toEqual(log);
  await facilitator.resume();
});

test("the same session is opened twice: the second says so and does nothing until it takes over; then the first stands aside", async ({ page, context }) => {
  const facilitator = await openRoom(page);
  await facilitator.note(NOTE);
  const [place, log] = [await facilitator.place(), await facilitator.log()];

  const second = await context.newPage();
  await second.goto(SESSION);
  await expect(second.getByTestId("elsewhere")).toContainText(lead.room.elsewhere);
  for (const key of ["PageDown", "Enter", "1", "p", ".", "v", "PageUp"]) await second.locator("body").press(key);
  expect(await facilitator.log()).toEqual(log);
  await facilitator.standsAt(place);

  await second.getByTestId("take-over").click();
  await expect(page.getByTestId("elsewhere")).toContainText(lead.room.elsewhere);
  facilitator.play = second;
  await facilitator.isConnected();
  await facilitator.standsAt(place);
  expect(await facilitator.log()).toEqual(log);
  for (const key of ["PageDown", "p", "v"]) await page.locator("body").press(key);
  await facilitator.next();
  expect(await facilitator.log()).toMatchObject([...log, { type: "advance" }]);
  await facilitator.hasNoted(NOTE);

  // And back again: what happened in the second is there.
  const there = await facilitator.place();
  await page.getByTestId("take-over").click();
  await expect(second.getByTestId("elsewhere")).toBeVisible();
  facilitator.play = page;
  await facilitator.standsAt(there);
  expect(await facilitator.log()).toMatchObject([...log, { type: "advance" }]);
});

test("storage is blocked: the session works, one line says to save a file, and the speaker's window gives back what a reload lost", async ({ page, context }) => {
  await context.addInitScript(() => {
    Object.defineProperty(window, "localStorage", { get: () => { throw new DOMException("blocked", "SecurityError"); } });
  });
  const facilitator = await openRoom(page);
  await expect(facilitator.notice("not-kept")).toContainText(notice.notKept);
  await facilitator.leadTo("choice");
  const place = await facilitator.place();
  const before = await saveFromDesk(facilitator, () => facilitator.notice("not-kept").getByRole("button").click());

  await page.reload();
  await expect(facilitator.on("desk-not-here")).toHaveAttribute("data-why", "lost");
  await expect(facilitator.on("desk-not-here")).toContainText(lead.speaker.notHere.lostAbout);
  await facilitator.on("desk-not-here").getByRole("button", { name: lead.speaker.giveBack }).click();
  await facilitator.isConnected();
  await facilitator.standsAt(place);
  await expect(facilitator.notice("not-kept")).toBeVisible();
  expect(logIn(await saveFromDesk(facilitator, () => facilitator.notice("not-kept").getByRole("button").click()))).toEqual(logIn(before));
  await facilitator.desk.keyboard.press("1");
  await expect.poll(() => facilitator.place()).not.toEqual(place);
});

test("a session file goes on at the same place on another laptop; a bad one is told of, and what was kept is put aside", async ({ page, context }) => {
  const facilitator = await openRoom(page);
  await facilitator.leadTo("choice");
  await facilitator.note(NOTE);
  await facilitator.on("tool-end").click();
  const file = await saveFromDesk(facilitator, () => facilitator.on("save-session").click());
  const [place, log] = [await facilitator.place(), await facilitator.log()];
  expect(logIn(file)).toEqual(log);

  const other = await anotherLaptop(context);
  await takeIn(other, file);
  await expect(other.getByTestId("note").getByText(fill(lead.start.file.whole, { name: FILE_NAME }))).toBeVisible();
  const kept = await readKept(other, playName("group"));

  const isTold = async (text: string, words: string) => {
    await other.getByRole("button", { name: lead.start.kept.anew }).click();
    await takeIn(other, text);
    await expect(other.getByTestId("note").getByText(fill(words, { name: FILE_NAME }))).toBeVisible();
  };
  await isTold(file.replace('"format": 1', '"format": 0'), lead.start.file.WW403);
  expect(await readKept(other, playName("group"))).toBe(kept);
  expect((await keptNames(other)).filter((name) => name.includes(":aside:"))).toEqual([]);

  await other.reload();
  const brokenOff = file.slice(0, file.indexOf(NOTE) + 9);
  await isTold(brokenOff, fill(lead.start.file.partly_one, { kept: log.length - 1, count: 1, name: FILE_NAME }));
  expect((await readPlay(other, "group")).log).toEqual(log.slice(0, -1));
  expect(await readKept(other, "werkwijzer:aside:nadine:1")).toBe(kept);

  await isTold(file.replace(NOTE, "De groep zweeg."), lead.start.file.changed);
  expect(await readKept(other, "werkwijzer:aside:nadine:1")).toBe(kept);
  expect((await keptNames(other)).filter((name) => name.includes(":aside:"))).toHaveLength(2);

  await isTold(file, lead.start.file.whole);
  await goOnIn(other);
  await other.keyboard.press("d");
  const there = new Facilitator(other, other);
  await there.openDesk();
  await there.standsAt(place);
  await there.hasNoted(NOTE);
  expect(await there.log()).toEqual(log);
  await other.context().close();
});

test("a browser without a channel: the windows speak to each other directly, and a reload of either finds the other again", async ({ page, context }) => {
  await context.addInitScript(() => { Reflect.deleteProperty(globalThis, "BroadcastChannel"); });
  const facilitator = await openRoom(page);
  expect(await page.evaluate(() => "BroadcastChannel" in globalThis)).toBe(false);
  await facilitator.leadTo("choice");
  await facilitator.count(2);
  const [place, log] = [await facilitator.place(), await facilitator.log()];

  await facilitator.desk.reload();
  await facilitator.isConnected();
  await facilitator.standsAt(place);
  await facilitator.hasCounted(2);

  await page.reload();
  await expect(facilitator.on("desk-not-here")).toContainText(lead.speaker.notHere.readyAbout);
  await goOnIn(page);
  await facilitator.isConnected();
  await facilitator.standsAt(place);
  expect(await facilitator.log()).toEqual(log);
  await facilitator.on("vote-more").first().click();
  await facilitator.hasCounted(3);
});

test("what strangers say on the line changes nothing", async ({ page, context }) => {
  const facilitator = await openRoom(page);
  await facilitator.leadTo("choice");
  await facilitator.count(1);
  const [place, log] = [await facilitator.place(), await facilitator.log()];

  const stranger = await context.newPage();
  await speakOutOfTurn(stranger, NOTE);
  // The last one was sound: so the others were heard, and passed over.
  await facilitator.hasNoted(NOTE);
  expect(await facilitator.log()).toMatchObject([...log, { type: "note", text: NOTE }]);
  await facilitator.isConnected();
  await facilitator.standsAt(place);
  await facilitator.on("leaf-vote").click();
  await facilitator.on("vote-more").first().click();
  await facilitator.hasCounted(2);
});
