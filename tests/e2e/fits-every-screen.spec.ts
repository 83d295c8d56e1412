/** Beamer, laptop, phone upright and lying, and a page at twice its size: all in view or within reach, nothing cut off. */
import type { Page } from "@playwright/test";
import { findTight, resizeTo } from "./support/barriers.ts";
import { comeWithSettings } from "./support/device.ts";
import type { Moment } from "./support/moment.ts";
import { expect, test } from "./support/play-test.ts";
import { walkScreens } from "./support/screens.ts";
import { openAt } from "./support/way.ts";
import type { Stop, Way } from "./support/way.ts";

const SIZES = { beamer: [1920, 1080], laptop: [1366, 768], phone: [360, 740], "phone lying": [740, 360] } as const;
const IN_PLAY = { stage: "on" } as const;

/** The picture never comes, so that no test waits for it … */
async function holdPicture(page: Page): Promise<void> {
  await page.route(/\/(create-stage|phaser)[^/]*\.js$/, () => undefined);
}

/** … but the page makes room for it, or does not. */
async function layOut(page: Page, stage: "ready" | "off"): Promise<void> {
  await page.evaluate((status) => { document.documentElement.dataset["stage"] = status; }, stage);
}

/** The fullest decisions and roads of a way, and its longest line. */
function fullest({ stops }: Way): Readonly<Record<string, Stop>> {
  const most = (weigh: (moment: Moment) => number) => {
    const found = stops.toSorted((a, b) => weigh(b.moment) - weigh(a.moment))[0];
    if (!found) throw new Error("an empty way");
    return found;
  };
  const choosing = (moment: Moment) => (moment.waiting === "choice" ? moment.choices.length : -1);
  return {
    "the most choices": most((moment) => choosing(moment) * 10_000 + moment.words.length),
    "the longest choices": most((moment) => (choosing(moment) < 0 ? -1 : moment.words.length)),
    "a closed choice": most((moment) => (moment.choices.some(({ isClosed }) => isClosed) ? moment.choices.length : -1)),
    "the longest line": most((moment) => (moment.waiting === "line" ? moment.words.length : -1)),
    "the fullest road": most((moment) => (moment.waiting === "road" ? moment.stops.length * 10_000 + moment.words.length : -1)),
  };
}

/** What sticks out of the view or lies under something else, of all that is to be read and pressed at a moment. */
function findHidden(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ids = ["line", "next", "choice", "road-encounter", "wait", "back", "situation"];
    const parts = ids.flatMap((id) => [...document.querySelectorAll<HTMLElement>(`[data-testid="${id}"]`)]).concat([...document.querySelectorAll<HTMLElement>("header button")]);
    return parts.flatMap((part) => {
      const name = `${part.dataset["testid"] ?? part.ariaLabel} ${part.dataset["choice"] ?? part.dataset["encounter"] ?? ""}`.trim();
      const box = part.getBoundingClientRect();
      const where = `${Math.round(box.left)},${Math.round(box.top)} – ${Math.round(box.right)},${Math.round(box.bottom)}`;
      if (box.top < -0.5 || box.left < -0.5 || box.right > innerWidth + 0.5 || box.bottom > innerHeight + 0.5) return [`${name} sticks out: ${where}`];
      const covered = [[0.5, 0.5], [0.1, 0.15], [0.9, 0.85]].some(([x = 0, y = 0]) => {
        const top = document.elementFromPoint(box.left + box.width * x, box.top + box.height * y);
        return top === null || !(part.contains(top) || top.contains(part));
      });
      return covered ? [`${name} lies under something: ${where}`] : [];
    });
  });
}

function scrolls(page: Page): Promise<{ across: number; down: number }> {
  return page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    return { across: Math.max(0, scrollWidth - innerWidth), down: Math.max(0, scrollHeight - innerHeight) };
  });
}

test("nothing scrolls sideways and everything is large enough to press, on every screen in every size", async ({ page, way, groupWay }) => {
  test.setTimeout(240_000);
  await holdPicture(page);
  const faults: string[] = [];
  await walkScreens(page, { way, groupWay }, async (screen) => {
    for (const [name, size] of Object.entries(SIZES)) {
      await resizeTo(page, size);
      for (const tight of await findTight(page)) faults.push(`${name}, ${screen}: ${tight}`);
    }
  });
  expect(faults).toEqual([]);
});

for (const name of ["beamer", "laptop"] as const) {
  const [width, height] = SIZES[name];
  test.describe(`${name}, ${width} × ${height}`, () => {
    test.use({ viewport: { width, height } });

    test("all words and choices of the fullest moments stand in view without scrolling", async ({ page, way, groupWay }) => {
      test.setTimeout(180_000);
      await holdPicture(page);
      expect(fullest(way)["the most choices"]?.moment.choices.length, "this way comes past a decision between four").toBeGreaterThanOrEqual(4);
      const faults: string[] = [];
      for (const [mode, theWay] of [["solo", way], ["group", groupWay]] as const) {
        for (const [moment, stop] of Object.entries(fullest(theWay))) {
          await openAt(page, stop, { ...IN_PLAY, mode });
          await layOut(page, "ready");
          const { down } = await scrolls(page);
          if (down > 0) faults.push(`${mode}, ${moment}: ${down} px down`);
          for (const hidden of await findHidden(page)) faults.push(`${mode}, ${moment}: ${hidden}`);
        }
      }
      expect(faults).toEqual([]);
    });
  });
}

for (const name of ["phone", "phone lying"] as const) {
  const [width, height] = SIZES[name];
  test.describe(`${name}, ${width} × ${height}`, () => {
    test.use({ viewport: { width, height }, hasTouch: true });

    test("a line and the way on stand in view together, and each choice is within reach", async ({ page, way }) => {
      await holdPicture(page);
      const { "the longest line": line, "the most choices": choices } = fullest(way);
      if (!line || !choices) throw new Error("no line or no choice on this way");
      await openAt(page, line, IN_PLAY);
      await layOut(page, "ready");
      await expect(page.getByTestId("next")).toBeInViewport({ ratio: 1 });
      await expect(page.getByTestId("line")).toBeInViewport({ ratio: 0.5 });
      await openAt(page, choices, IN_PLAY);
      await layOut(page, "ready");
      await expect(page.getByTestId("choice").first()).toBeInViewport({ ratio: 0.5 });
      await page.getByTestId("choice").last().tap();
      await expect(page.locator("html")).not.toHaveAttribute("data-waiting", "choice");
    });
  });
}

/** Size in css pixels of the words at some places. */
function wordSizes(page: Page, ids: readonly string[]): Promise<number[]> {
  return page.evaluate((all) => all.flatMap((id) => [...document.querySelectorAll(`[data-testid="${id}"]`)])
    .map((part) => Number.parseFloat(getComputedStyle(part).fontSize)), ids);
}

for (const [name, least] of [["beamer", 36], ["phone", 18]] as const) {
  const [width, height] = SIZES[name];
  test.describe(`${name}, ${width} × ${height}`, () => {
    test.use({ viewport: { width, height } });

    test(`words that are read aloud are at least ${least} px`, async ({ page, way, groupWay }) => {
      await holdPicture(page);
      await openAt(page, way.find(({ waiting }) => waiting === "line"), IN_PLAY);
      const sizes = await wordSizes(page, ["line", "next"]);
      await openAt(page, way.find(({ waiting }) => waiting === "choice"), IN_PLAY);
      await layOut(page, "ready");
      sizes.push(...await wordSizes(page, ["line", "choice"]));
      await openAt(page, groupWay.find(({ waiting }) => waiting === "cue" || waiting === "held"), { ...IN_PLAY, mode: "group" });
      sizes.push(...await wordSizes(page, ["prompt"]));
      expect(sizes.length).toBeGreaterThan(6);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(least);
    });
  });
}

/** Words and controls that no scrolling brings into view, or that are cut off in a box that does not scroll. */
function findCutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const scope = document.querySelector("dialog[open]") ?? document.body;
    const parts = [...scope.querySelectorAll<HTMLElement>("p, h1, h2, h3, li, button, a[href], summary, label, dd, dt")];
    return parts.filter((part) => part.checkVisibility() && !part.closest(".visually-hidden, [aria-hidden=true]")).flatMap((part) => {
      const name = `${part.tagName.toLowerCase()} “${part.textContent?.trim().slice(0, 30)}”`;
      part.scrollIntoView({ block: "center", inline: "nearest" });
      const { left, right, top, bottom } = part.getBoundingClientRect();
      const isTall = bottom - top > innerHeight;
      if (left < -1 || right > innerWidth + 1 || bottom < 1 || (!isTall && (top < -1 || bottom > innerHeight + 1))) {
        return [`${name} cannot be reached: ${Math.round(left)},${Math.round(top)} – ${Math.round(right)},${Math.round(bottom)}`];
      }
      const { overflowX, overflowY } = getComputedStyle(part);
      const isClipped = (overflowX !== "visible" && part.scrollWidth > part.clientWidth + 2) || (overflowY === "hidden" && part.scrollHeight > part.clientHeight + 2);
      return isClipped ? [`${name} is cut off`] : [];
    });
  });
}

test.describe("twice its size: 960 × 540 with the largest letters", () => {
  test.use({ viewport: { width: 960, height: 540 }, deviceScaleFactor: 2 });

  test("nothing is cut off and nothing scrolls sideways on any screen", async ({ page, way, groupWay }) => {
    test.setTimeout(240_000);
    await holdPicture(page);
    await comeWithSettings(page, { textSize: "largest" });
    const faults: string[] = [];
    await walkScreens(page, { way, groupWay }, async (screen) => {
      for (const stage of ["ready", "off"] as const) {
        await layOut(page, stage);
        const { across } = await scrolls(page);
        if (across > 0) faults.push(`stage ${stage}, ${screen}: ${across} px sideways`);
        for (const cut of await findCutOff(page)) faults.push(`stage ${stage}, ${screen}: ${cut}`);
      }
    });
    expect(faults).toEqual([]);
  });
});
