/**
 * The game as a player meets it: `openStory`, `goOn`, `choose`, `visit`, `letTimePass`, `playUntil`, `playToTheEnd`.
 * Single steps are real presses of the mouse; `playUntil` hurries through by itself to the moment that matters.
 */
import type { Page } from "@playwright/test";
import { selectorOf, takeFirst } from "./deeds.ts";
import type { Deed, Picker } from "./deeds.ts";
import { readMoment, settle } from "./moment.ts";
import type { Moment, Settling } from "./moment.ts";

/** More steps than this no story has. */
const MOST_STEPS = 900;

/** Looks at each moment of a quick play, the first and the last too. */
export type OnStep = (moment: Moment) => void | Promise<void>;

/** What stands in the address. */
export interface Opening {
  readonly scenario?: string;
  readonly seed?: number;
  readonly mode?: "solo" | "group";
  readonly lang?: string;
  readonly register?: string;
  /** Without the picture unless a test is about it: words are the same, and machines are slow. */
  readonly stage?: "on" | "off";
  readonly renderer?: "webgl" | "canvas";
}

/** The address of a story. */
export function addressOf({ scenario = "nadine", seed = 7, stage = "off", ...rest }: Opening = {}): string {
  const asked = new URLSearchParams({ scenario, seed: String(seed), ...rest });
  if (stage === "off") asked.set("stage", "off");
  return `./?${asked}`;
}

/** A play in a page. */
export class PlayPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  private settle(settling: Settling): Promise<Moment> {
    return this.page.evaluate<Moment>(`(${settle})(${readMoment}, ${JSON.stringify(settling)})`);
  }

  /** The moment that stands there, once it stands there wholly. */
  moment(): Promise<Moment> {
    return this.settle({ press: null, before: null });
  }

  /** The next moment after one. */
  momentAfter(before: Moment): Promise<Moment> {
    return this.settle({ press: null, before: before.words });
  }

  /** Does something with the mouse and gives the moment that follows. */
  async take(deed: Deed): Promise<Moment> {
    const before = await this.moment();
    await this.page.locator(selectorOf(deed, before)).click();
    return this.momentAfter(before);
  }

  /** Goes on from a line, puts a card or a letter away, resumes. */
  goOn(): Promise<Moment> {
    return this.take({ is: "go-on" });
  }

  choose(id: string): Promise<Moment> {
    return this.take({ is: "choose", id });
  }

  visit(id: string): Promise<Moment> {
    return this.take({ is: "visit", id });
  }

  letTimePass(): Promise<Moment> {
    return this.take({ is: "wait" });
  }

  closeCard(): Promise<Moment> {
    return this.goOn();
  }

  /** Plays quickly, step by step, until a moment is the one that was looked for. Fails when the story ends before. */
  async playUntil(isReached: (moment: Moment) => boolean, picker: Picker = takeFirst, onStep: OnStep = () => {}): Promise<Moment> {
    let moment = await this.moment();
    for (let step = 0; step < MOST_STEPS; step += 1) {
      await onStep(moment);
      if (isReached(moment)) return moment;
      if (moment.waiting === "ended") throw new Error("the story ended before the moment that was looked for");
      moment = await this.settle({ press: selectorOf(picker(moment), moment), before: moment.words });
    }
    throw new Error(`not reached in ${MOST_STEPS} steps; the page waits for ${moment.waiting}`);
  }

  /** Plays quickly to an ending. */
  playToTheEnd(picker: Picker = takeFirst, onStep?: OnStep): Promise<Moment> {
    return this.playUntil(({ waiting }) => waiting === "ended", picker, onStep);
  }
}

/** Opens a story at its note and begins, or goes on with what was kept. */
export async function openStory(page: Page, opening: Opening = {}): Promise<PlayPage> {
  await page.goto(addressOf(opening));
  return beginStory(page);
}

/** From the note into the story. */
export async function beginStory(page: Page): Promise<PlayPage> {
  await page.getByTestId("begin").click();
  await page.locator("html:not([data-waiting=note])").waitFor();
  const play = new PlayPage(page);
  await play.moment();
  return play;
}

/** The play that stands in a page already. */
export function playIn(page: Page): PlayPage {
  return new PlayPage(page);
}
