/** What may stand in somebody's way on a page: what axe finds, voices, the order of titles, what scrolls sideways or is too small to press. */
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/** Rules that depend on colours and sizes: the rest is the same in each theme. */
const LOOKS = ["color-contrast-enhanced", "link-in-text-block"];
const BESIDES = { rules: { "color-contrast-enhanced": { enabled: true } }, resultTypes: ["violations" as const] };

/** What axe finds, one line for each place. */
export async function findBarriers(page: Page, where: string, onlyLooks: boolean): Promise<string[]> {
  // There are no frames; the older way of asking is the quicker one.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await axe.options(onlyLooks ? { resultTypes: ["violations"], runOnly: LOOKS } : BESIDES).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary = "" }) =>
    `${where}: ${id} at ${target.join(" ")} – ${failureSummary.split("\n")[1]?.trim() ?? ""}`));
}

/** Parts that speak by themselves; behind an open dialog the page is silent, so the dialog may have a voice of its own. */
export function countVoices(page: Page): Promise<number> {
  return page.evaluate(() => [...document.querySelectorAll("[aria-live], [role=status], [role=alert], [role=log]")]
    .filter((element) => element.getAttribute("aria-live") !== "off" && !element.closest("dialog:modal")).length);
}

/** Levels of the titles that stand in an open dialog, or else in the page. */
export function titleLevels(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    const dialogs = [...document.querySelectorAll("dialog[open]")];
    return [...(dialogs.at(-1) ?? document).querySelectorAll("h1, h2, h3, h4, h5, h6")].map(({ tagName }) => Number(tagName.slice(1)));
  });
}

/** Gives the window another size and waits until the page has followed. */
export async function resizeTo(page: Page, [width, height]: readonly [number, number]): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.evaluate(async (wide) => {
    const frame = () => new Promise((done) => { requestAnimationFrame(done); });
    while (innerWidth !== wide) await frame();
    await frame();
    await frame();
  }, width);
}

/** In both layouts, with room for the picture and without: what scrolls sideways, and controls too small for a finger. */
export function findTight(page: Page): Promise<string[]> {
  return page.evaluate(() => ["ready", "off"].flatMap((stage) => {
    const root = document.documentElement;
    root.dataset["stage"] = stage;
    const across = root.scrollWidth - innerWidth;
    const scope = document.querySelector("dialog[open]") ?? document;
    const small = [...scope.querySelectorAll<HTMLElement>("button, a[href], summary, label:has(input), [role=button]")]
      .filter((part) => part.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .flatMap((part) => {
        const { width, height } = part.getBoundingClientRect();
        const name = part.ariaLabel ?? part.textContent?.trim().slice(0, 30);
        return width > 0 && (width < 43.9 || height < 43.9) ? [`stage ${stage}, too small: ${name}, ${width.toFixed(1)} × ${height.toFixed(1)}`] : [];
      });
    return [...(across > 0 ? [`stage ${stage}, ${across} px sideways`] : []), ...small];
  }));
}
