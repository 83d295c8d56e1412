/** Session files as a facilitator handles them: saved from the desk, opened on another laptop. */
import { readFile } from "node:fs/promises";
import type { BrowserContext, Page } from "@playwright/test";
import { SESSION } from "./room.ts";
import type { Facilitator } from "./room.ts";

/** What the file is called that is opened. */
export const FILE_NAME = "sessie.json";

/** What the desk saves as a file. */
export async function saveFromDesk({ desk }: Facilitator, press: () => Promise<void>): Promise<string> {
  const download = desk.waitForEvent("download");
  await press();
  return readFile(await (await download).path(), "utf8");
}

/** The log in a session file. */
export function logIn(file: string): readonly object[] {
  return (JSON.parse(file) as { save: { log: readonly object[] } }).save.log;
}

/** Opens a session file with this in it, where a group sets up its session. */
export async function takeIn(page: Page, text: string): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.getByTestId("take-in").click();
  await (await chooser).setFiles({ name: FILE_NAME, mimeType: "application/json", buffer: Buffer.from(text) });
}

/** A laptop that never saw the session. */
export async function anotherLaptop(context: BrowserContext): Promise<Page> {
  const other = await context.browser()?.newContext({ baseURL: new URL(".", context.pages()[0]?.url()).href, locale: "nl-BE", viewport: { width: 1366, height: 768 } });
  if (!other) throw new Error("no browser to open another laptop with");
  const page = await other.newPage();
  await page.goto(SESSION);
  return page;
}
