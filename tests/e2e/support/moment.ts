/**
 * A moment of play as anybody can read it from the page: test ids and `html[data-waiting]`, no store, no class name.
 * The two functions at the end run in the browser and may use nothing from outside themselves.
 */

/** Something that can be taken on the road or at a decision. */
export interface Offered {
  readonly id: string;
  readonly isClosed: boolean;
}

/** What stands there now. */
export interface Moment {
  /** `html[data-waiting]`. */
  readonly waiting: string;
  readonly line: string | null;
  readonly speaker: string | null;
  readonly choices: readonly Offered[];
  readonly stops: readonly Offered[];
  /** True when time may pass on the road. */
  readonly canWait: boolean;
  readonly card: string | null;
  readonly letter: string | null;
  readonly ending: string | null;
  /** All words on the screen. */
  readonly words: string;
}

/** What to press first, and the words that must have changed since. */
export interface Settling {
  readonly press: string | null;
  readonly before: string | null;
}

/** Reads the moment; null while what is waited for is not wholly there. Runs in the browser. */
export function readMoment(): Moment | null {
  const find = (id: string) => [...document.querySelectorAll<HTMLElement>(`[data-testid="${id}"]`)];
  const mark = (id: string, name: string) => find(id)[0]?.getAttribute(name) ?? null;
  const isClosed = (element: Element) => element.getAttribute("aria-disabled") === "true";
  const offered = (id: string, name: string) =>
    find(id).map((element) => ({ id: element.getAttribute(name) ?? "", isClosed: isClosed(element) }));
  const waiting = document.documentElement.dataset["waiting"] ?? "";
  const needed: Record<string, readonly string[]> = {
    line: ["line", "next"], choice: ["choice"], card: ["card"], letter: ["letter"], road: ["road"],
    held: ["held"], cue: ["held", "prompt"], ended: ["ending"], note: ["begin"],
  };
  if ((needed[waiting] ?? []).some((id) => find(id).length === 0)) return null;
  return {
    waiting, line: mark("line", "data-line"), speaker: mark("line", "data-speaker"),
    choices: offered("choice", "data-choice"), stops: offered("road-encounter", "data-encounter"),
    canWait: find("wait").some((element) => !isClosed(element)),
    card: mark("card", "data-card"), letter: mark("letter", "data-letter"), ending: mark("ending", "data-ending"),
    words: document.querySelector("main")?.textContent ?? "",
  };
}

/**
 * Presses something, if asked to, and gives the next moment once it stands there with other words than before.
 * Runs in the browser, where `read` is `readMoment`; rejects after ten seconds.
 */
export async function settle(read: typeof readMoment, { press, before }: Settling): Promise<Moment> {
  const ends = performance.now() + 10_000;
  let isPressed = press === null;
  while (performance.now() < ends) {
    if (!isPressed) {
      const button = document.querySelector<HTMLElement>(press ?? "");
      if (button) {
        button.click();
        isPressed = true;
      }
    }
    await new Promise((done) => { setTimeout(done, 0); });
    const moment = isPressed ? read() : null;
    if (moment && (before === null || moment.words !== before)) return moment;
  }
  const waiting = document.documentElement.dataset["waiting"];
  throw new Error(isPressed ? `nothing new stands there; the page waits for ${waiting}` : `no ${press} to press; the page waits for ${waiting}`);
}
