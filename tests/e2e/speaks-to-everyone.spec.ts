/** Every screen in every theme: nothing for axe to find, one voice, titles in order, and dialogs that give the focus back. */
import type { Page } from "@playwright/test";
import { countVoices, findBarriers, titleLevels } from "./support/barriers.ts";
import { comeWithSettings } from "./support/device.ts";
import { expect, test } from "./support/play-test.ts";
import { openAt } from "./support/way.ts";
import { walkScreens } from "./support/screens.ts";
import { nl } from "./support/words.ts";

test.use({ contextOptions: { reducedMotion: "reduce" } });

test("has nothing in anybody's way on any screen, with a language, one voice and titles in order", async ({ page, way, groupWay }) => {
  test.setTimeout(240_000);
  const faults: string[] = [];
  await walkScreens(page, { way, groupWay }, async (screen) => {
    faults.push(...await findBarriers(page, screen, false));
    const levels = await titleLevels(page);
    if (levels.length === 0) faults.push(`${screen}: no title`);
    if (levels.some((level, index) => level > (levels[index - 1] ?? 2) + 1)) faults.push(`${screen}: titles go ${levels.join(" ")}`);
    const voices = await countVoices(page);
    if (voices !== 1) faults.push(`${screen}: ${voices} voices`);
    if (await page.locator("html").getAttribute("lang") !== "nl") faults.push(`${screen}: no language`);
  });
  expect(faults).toEqual([]);
});

test("can be read on any screen in the evening and with strong contrast too", async ({ page, way, groupWay }) => {
  test.setTimeout(240_000);
  await comeWithSettings(page, { theme: "evening" });
  const faults: string[] = [];
  await walkScreens(page, { way, groupWay }, async (screen) => {
    await expect(page.locator("html")).toHaveAttribute("data-theme", "evening");
    faults.push(...await findBarriers(page, `evening, ${screen}`, true));
    await page.evaluate(() => { document.documentElement.dataset["theme"] = "contrast"; });
    faults.push(...await findBarriers(page, `contrast, ${screen}`, true));
    await page.evaluate(() => { document.documentElement.dataset["theme"] = "evening"; });
  });
  expect(faults).toEqual([]);
});

test("a theme that is chosen holds at once and on the next visit", async ({ page }) => {
  await page.goto("./?stage=off");
  await page.getByRole("button", { name: nl.title.settings }).click();
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const paper = await ground();
  await page.getByRole("radio", { name: nl.settings.contrast }).check();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "contrast");
  expect(await ground()).not.toBe(paper);
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "contrast");
});

test("the one voice says speaker and words of each line, once", async ({ page, way }) => {
  const at = way.stops.findIndex(({ moment: { waiting, speaker } }) => waiting === "line" && speaker === "huisarts");
  const stop = way.stops[at];
  if (!stop) throw new Error("the doctor says nothing on this way");
  const play = await openAt(page, stop);
  const voice = page.getByRole("status");
  const tag = await page.getByTestId("line").innerText();
  await expect(voice).toHaveText(new RegExp(`^.+: ${tag.slice(0, 12)}`));
  const next = await play.goOn();
  expect(next.line).not.toBe(stop.moment.line);
  await expect(voice).toContainText(await page.getByTestId("line").innerText());
});

const DIALOGS: Readonly<Record<string, (page: Page) => ReturnType<Page["getByRole"]>>> = {
  menu: (page) => page.getByRole("button", { name: nl.edge.menu }),
  help: (page) => page.getByRole("button", { name: nl.edge.help }),
  tray: (page) => page.getByRole("button", { name: /^Fichebak/ }),
  situation: (page) => page.getByTestId("situation"),
};

test("each dialog takes the focus, keeps it, and gives it back to what opened it", async ({ page, way }) => {
  await openAt(page, way.find(({ waiting }) => waiting === "choice"));
  for (const [name, opener] of Object.entries(DIALOGS)) {
    await opener(page).focus();
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog");
    await expect(dialog, name).toBeVisible();
    for (let press = 0; press < 12; press += 1) {
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement === document.body || document.activeElement?.closest("dialog") !== null), name).toBe(true);
    }
    await page.keyboard.press("Escape");
    await expect(dialog, name).toHaveCount(0);
    await expect(opener(page), name).toBeFocused();
  }
});

test("what was opened from the menu gives the focus back to the menu's button", async ({ page, way }) => {
  await openAt(page, way.find(({ waiting }) => waiting === "choice"));
  for (const name of [nl.menu.settings, nl.menu.transcript, nl.menu.knowledge]) {
    const menu = page.getByRole("button", { name: nl.edge.menu });
    await menu.focus();
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name, exact: true }).click();
    await expect(page.getByRole("dialog", { name })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(menu, name).toBeFocused();
  }
});

test("says of a closed choice that it is closed and why, and of a held one that it waits", async ({ page, way }) => {
  await openAt(page, way.find(({ choices }) => choices.some(({ isClosed }) => isClosed)));
  const closed = page.locator('[data-testid="choice"][aria-disabled="true"]').first();
  await expect(closed).toHaveAccessibleName(new RegExp(`${nl.choice.closed}.*(${Object.values(nl.why).join("|")})\\. .{8}`));
});
