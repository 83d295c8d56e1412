/** Every screen of the game by name, and the shortest way to stand before it. */
import type { Page } from "@playwright/test";
import type { Moment } from "./moment.ts";
import { addressOf } from "./play-page.ts";
import { openAt } from "./way.ts";
import type { Way } from "./way.ts";
import { nl } from "./words.ts";

export interface Ways {
  readonly way: Way;
  readonly groupWay: Way;
}

/** Brings a page before a screen. */
export type Show = (page: Page, ways: Ways) => Promise<void>;

function at(isThere: (moment: Moment) => boolean): Show {
  return async (page, { way }) => { await openAt(page, way.find(isThere)); };
}

function isSpoken({ waiting, speaker }: Moment): boolean {
  return waiting === "line" && speaker !== "narrator";
}

/** Pages that stand at the late moment above which dialogs are opened, so that it need not be reached again for each. */
const late = new WeakSet<Page>();

async function standLate(page: Page, { way }: Ways): Promise<void> {
  if (late.has(page)) {
    await page.keyboard.press("Escape");
    await page.locator("dialog[open]").waitFor({ state: "detached" });
    return;
  }
  // Far enough that something was met, learned and put in the tray.
  const stop = way.stops.filter(({ moment }) => moment.waiting === "choice").at(8);
  if (!stop) throw new Error("this way has fewer than nine choices");
  await openAt(page, stop);
  late.add(page);
  page.once("framenavigated", () => { late.delete(page); });
}

/** A dialog that one button of the play opens. */
function behindButton(name: string | RegExp, title: string): Show {
  return async (page, ways) => {
    await standLate(page, ways);
    await page.getByRole("button", { name }).click();
    await page.getByRole("dialog", { name: title }).waitFor();
  };
}

/** A dialog that stands in the menu. */
function behindMenu(name: string, title = name): Show {
  const menu = behindButton(nl.edge.menu, nl.menu.title);
  return async (page, ways) => {
    await menu(page, ways);
    await page.getByRole("button", { name, exact: true }).click();
    await page.getByRole("dialog", { name: title }).waitFor();
  };
}

async function visitAddress(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole("heading", { level: 1 }).waitFor();
}

const TRAY = /^Fichebak/;

/** Shows several screens, one after the other, and does something at each. */
export async function walkScreens(page: Page, ways: Ways, look: (screen: string) => Promise<void>, only: readonly string[] = Object.keys(SCREENS)): Promise<void> {
  for (const screen of only) {
    const show = SCREENS[screen];
    if (!show) throw new Error(`no screen is called ${screen}`);
    await show(page, ways);
    await rest(page);
    await look(screen);
  }
}

/** A card on its edge has no width: what stands there is looked at once nothing of the page moves. */
export async function rest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const isPassing = (animation: Animation) => animation.effect?.getComputedTiming().iterations !== Infinity;
    await Promise.allSettled(document.getAnimations().filter(isPassing).map(({ finished }) => finished));
  });
}

/** Screens before the play, in play, and the dialogs above them. */
export const SCREENS: Readonly<Record<string, Show>> = {
  title: (page) => visitAddress(page, "./?stage=off"),
  personas: (page) => visitAddress(page, "./?stage=off&scenario=niemand"),
  note: async (page) => {
    if (!page.url().startsWith("http")) await visitAddress(page, addressOf());
    await page.evaluate(() => { for (const key of Object.keys(localStorage)) if (key.includes(":play:")) localStorage.removeItem(key); });
    await visitAddress(page, addressOf());
    await page.getByTestId("begin").waitFor();
  },
  "note on return": async (page, { way }) => {
    await openAt(page, way.find(isSpoken));
    await page.reload();
    await page.getByRole("heading", { name: nl.kept.welcomeBack }).waitFor();
  },
  "card file": async (page) => {
    await visitAddress(page, "./?stage=off&view=cards");
    await page.locator("[data-card-entry]").first().waitFor();
  },
  credits: (page) => visitAddress(page, "./?stage=off&view=credits"),
  road: at(({ waiting, stops }) => waiting === "road" && stops.some(({ isClosed }) => isClosed)),
  "a line that is told": at(({ waiting, speaker }) => waiting === "line" && speaker === "narrator"),
  "a line that is spoken": at(isSpoken),
  "a choice with a closed one": at(({ choices }) => choices.some(({ isClosed }) => isClosed)),
  card: at(({ waiting }) => waiting === "card"),
  "back of a card": async (page, { way }) => {
    await openAt(page, way.find(({ waiting }) => waiting === "card"));
    await page.getByTestId("card-turn").click();
  },
  letter: at(({ waiting }) => waiting === "letter"),
  "held by a question": async (page, { groupWay }) => {
    await openAt(page, groupWay.find(({ waiting }) => waiting === "cue" || waiting === "held"), { mode: "group" });
    await page.getByTestId("prompt").waitFor();
  },
  "held by the facilitator": async (page, { groupWay }) => {
    await openAt(page, groupWay.find(({ waiting }) => waiting === "choice"), { mode: "group" });
    await page.keyboard.press("p");
    await page.getByTestId("resume").waitFor();
  },
  "a vote that is open": async (page, { groupWay }) => {
    await openAt(page, groupWay.find(({ waiting }) => waiting === "choice"), { mode: "group" });
    await page.keyboard.press("v");
    await page.getByTestId("vote").waitFor();
  },
  "a vote that is closed": async (page, { groupWay }) => {
    await openAt(page, groupWay.find(({ waiting }) => waiting === "choice"), { mode: "group" });
    await page.keyboard.press("v");
    await page.locator("[data-testid=vote][data-state=open]").waitFor();
    await page.keyboard.press("v");
    await page.getByTestId("vote-result").first().waitFor();
  },
  "looking back": async (page, { groupWay }) => {
    await openAt(page, groupWay.find(({ waiting }) => waiting === "ended"), { mode: "group" });
    await page.keyboard.press("PageDown");
    await page.getByTestId("looking-prompt").first().waitFor();
  },
  "the last question": async (page, { groupWay }) => {
    await openAt(page, groupWay.find(({ waiting }) => waiting === "ended"), { mode: "group" });
    for (const step of ["feel", "facts", "system", "transfer"]) {
      await page.keyboard.press("PageDown");
      await page.locator(`[data-step=${step}]`).waitFor();
    }
  },
  ending: at(({ waiting }) => waiting === "ended"),
  "ending of a group": async (page, { groupWay }) => {
    await openAt(page, groupWay.find(({ waiting }) => waiting === "ended"), { mode: "group" });
  },
  situation: behindButton(nl.edge.situation, nl.situation.title),
  help: behindButton(nl.edge.help, nl.help.title),
  tray: behindButton(TRAY, nl.tray.title),
  menu: behindButton(nl.edge.menu, nl.menu.title),
  settings: behindMenu(nl.menu.settings),
  knowledge: behindMenu(nl.menu.knowledge),
  transcript: behindMenu(nl.menu.transcript),
  "the way so far": behindMenu(nl.menu.behind),
  keys: behindMenu(nl.menu.keys),
  about: behindMenu(nl.menu.about),
};
