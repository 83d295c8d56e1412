/**
 * A session with a group in two real windows, spoken to as its facilitator would: `facilitator.next()`, `facilitator.hold()`,
 * `facilitator.count(…)`. Waits for what the facilitator waits for: the desk that comes back changed.
 */
import { expect } from "@playwright/test";
import type { BrowserContext, Locator, Page } from "@playwright/test";
import lead from "../../../src/i18n/locales/nl-lead.json" with { type: "json" };
import { readPlay } from "./device.ts";
import type { Moment } from "./moment.ts";
import { addressOf, playIn } from "./play-page.ts";

/** The facilitator's words, in Dutch. */
export { lead };

/** Words with their gaps filled in, such as `{{since}}`. */
export function fill(words: string, values: Readonly<Record<string, string | number>>): string {
  return words.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]));
}

/** Where the session stands, as both windows tell it. */
export interface Place {
  readonly waiting: string;
  readonly line: string | null;
  readonly card: string | null;
  readonly choices: readonly string[];
  readonly stops: readonly string[];
  /** What the speaker's window says of now. */
  readonly told: string;
}

type Log = Awaited<ReturnType<typeof readPlay>>["log"];

/** More steps than this no test takes. */
const MOST_STEPS = 120;

function storyOf({ waiting, line, card, choices, stops }: Moment): Omit<Place, "told"> {
  return { waiting, line, card, choices: choices.map(({ id }) => id), stops: stops.map(({ id }) => id) };
}

/** Who leads the group. The windows may change: another one plays, or the speaker's is opened again. */
export class Facilitator {
  play: Page;
  desk: Page;

  constructor(play: Page, desk: Page) {
    this.play = play;
    this.desk = desk;
  }

  /** Something on the desk by its test id. */
  on(id: string): Locator {
    return this.desk.getByTestId(id);
  }

  /** A line that tells the facilitator something, by its name. */
  notice(name: string): Locator {
    return this.desk.locator(`[data-notice="${name}"]`);
  }

  /** What is kept of the session. Throws when nothing is. */
  async log(): Promise<Log> {
    return (await readPlay(this.play, "group")).log;
  }

  async place(): Promise<Place> {
    return { ...storyOf(await playIn(this.play).moment()), told: await this.on("desk-now").innerText() };
  }

  /** Both windows stand, or will in a moment, exactly there. */
  async standsAt(place: Place): Promise<void> {
    await expect.poll(() => this.place()).toEqual(place);
  }

  /** The desk has a line for this bad day, with what to do. */
  async isTold(trouble: "beamer" | "closed"): Promise<void> {
    await this.desk.getByRole("button", { name: lead.speaker.trouble.short }).click();
    await expect(this.desk.locator("[data-leaf=trouble]")).toContainText(lead.speaker.trouble[`${trouble}Do`]);
  }

  async isConnected(): Promise<void> {
    await expect(this.on("desk-connection")).toHaveAttribute("data-connection", "connected");
  }

  /** Does something on the desk and waits until it tells of another now. */
  private async untilTold(deed: () => Promise<void>): Promise<void> {
    const told = await this.on("desk-now").innerText();
    await deed();
    await this.desk.waitForFunction((before) => document.querySelector<HTMLElement>("[data-testid=desk-now]")?.innerText !== before, told);
  }

  next(): Promise<void> {
    return this.untilTold(() => this.on("tool-next").click());
  }

  async hold(): Promise<void> {
    await this.on("tool-hold").click();
    await expect(this.play.getByTestId("held")).toBeVisible();
  }

  async resume(): Promise<void> {
    await this.on("tool-resume").click();
    await expect(this.play.getByTestId("held")).toHaveCount(0);
  }

  /** Leads on with a clicker, always by the first way that is open, until the story waits for something. */
  async leadTo(waiting: "line" | "choice" | "cue" | "road"): Promise<void> {
    for (let step = 0; step < MOST_STEPS; step += 1) {
      const now = await this.on("desk-now").getAttribute("data-waiting");
      if (now === waiting && await this.play.locator("main.aside").count() === 0) return;
      const mustChoose = await this.on("tool-next").getAttribute("aria-disabled") === "true";
      await this.untilTold(() => this.desk.keyboard.press(mustChoose ? "1" : "PageDown"));
    }
    throw new Error(`no ${waiting} in ${MOST_STEPS} steps`);
  }

  /** Goes straight to the first talk of the plan, and leads on until the group talks. */
  async goToTalk(): Promise<void> {
    const stop = this.desk.locator("[data-encounter]").filter({ has: this.desk.locator("[data-testid=plan-talk][aria-pressed=true]") }).first();
    await this.on("leaf-plan").click();
    const encounter = await stop.getAttribute("data-encounter");
    await this.on("tool-jump").click();
    await this.untilTold(() => this.desk.locator(`[data-testid=jump][data-encounter="${encounter}"]`).click());
    await this.leadTo("cue");
  }

  /** Writes a note at this moment. */
  async note(text: string): Promise<void> {
    await this.on("tool-note").click();
    await this.on("typed-note").fill(text);
    await this.on("send-note").click();
    await this.hasNoted(text);
  }

  /** The note stands on the desk and in what is kept. */
  async hasNoted(text: string): Promise<void> {
    await this.on("leaf-log").click();
    await expect(this.desk.locator("[data-leaf=log]")).toContainText(text);
    await expect.poll(async () => (await this.log()).filter((entry) => entry.type === "note")).toMatchObject([{ text }]);
  }

  /** Opens a vote by hands and counts so many for the first way. */
  async count(hands: number): Promise<void> {
    await this.on("tool-vote").click();
    await this.on("vote-hands").click();
    await expect(this.play.getByTestId("vote")).toHaveAttribute("data-state", "open");
    for (let hand = 0; hand < hands; hand += 1) await this.on("vote-more").first().click();
    await this.hasCounted(hands);
  }

  async hasCounted(hands: number): Promise<void> {
    await expect(this.on("vote-count").first()).toHaveValue(String(hands));
    await expect.poll(async () => (await this.log()).findLast(({ type }) => type === "vote-count")).toMatchObject({ count: hands });
  }

  /** Opens the speaker's window with a button of the playing window. */
  async openDesk(): Promise<void> {
    const opened = this.play.context().waitForEvent("page");
    await this.play.getByTestId("speaker-open").click();
    this.desk = await opened;
    await this.isConnected();
  }
}

/** Where a group opens the story. */
export const SESSION = addressOf({ mode: "group" });

/** Windows that the speaker's window opens have no picture either: they are about words, and machines are slow. */
async function leaveThePictureOut(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    try {
      if (localStorage.getItem("werkwijzer:settings") === null) localStorage.setItem("werkwijzer:settings", '{"stage":false}');
    } catch {
      // Blocked on purpose.
    }
  });
}

/** Begins a session in one window and opens the speaker's beside it; both stand at the story's first line. */
export async function openRoom(page: Page): Promise<Facilitator> {
  await leaveThePictureOut(page.context());
  await page.goto(SESSION);
  await page.getByTestId("start-session").click();
  const facilitator = new Facilitator(page, page);
  await facilitator.openDesk();
  await facilitator.leadTo("line");
  return facilitator;
}

/** Goes on in a window with the session that the device kept. */
export async function goOnIn(page: Page): Promise<void> {
  await page.getByTestId("begin").click();
  await expect(page.locator("html:not([data-waiting=note])")).toHaveCount(1);
}
