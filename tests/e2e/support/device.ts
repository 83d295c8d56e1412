/** What stands in the browser's small storage, as the device keeps it between visits. */
import type { Page } from "@playwright/test";

const SETTINGS = "werkwijzer:settings";

/** Name under which a play is kept. */
export function playName(mode: "solo" | "group" = "solo", scenario = "nadine"): string {
  return `werkwijzer:play:${scenario}:${mode}`;
}

/** What is kept under a name, or null. */
export function readKept(page: Page, name: string): Promise<string | null> {
  return page.evaluate((key) => localStorage.getItem(key), name);
}

/** All names under which something is kept, in order. */
export function keptNames(page: Page): Promise<string[]> {
  return page.evaluate(() => Object.keys(localStorage).sort());
}

interface KeptPlay {
  readonly seed: number;
  readonly mode: string;
  readonly log: readonly { readonly type: string; readonly by?: string; readonly choice?: string }[];
}

/** The kept play, read as a facilitator's tool would. Throws when there is none. */
export async function readPlay(page: Page, mode: "solo" | "group" = "solo"): Promise<KeptPlay> {
  const text = await readKept(page, playName(mode));
  if (text === null) throw new Error(`no play is kept under ${playName(mode)}`);
  return JSON.parse(text) as KeptPlay;
}

/** Lays something in storage before the page comes, unless something lies there already. */
export async function layInStorage(page: Page, kept: Readonly<Record<string, string>>): Promise<void> {
  await page.addInitScript((entries) => {
    for (const [key, text] of Object.entries(entries)) if (localStorage.getItem(key) === null) localStorage.setItem(key, text);
  }, kept);
}

/** Comes with settings that somebody chose on an earlier visit. */
export function comeWithSettings(page: Page, settings: Readonly<Record<string, unknown>>): Promise<void> {
  return layInStorage(page, { [SETTINGS]: JSON.stringify(settings) });
}
