/** One way through the story, trodden once for many tests: each of its moments, and what the device had kept by then. */
import type { Browser, Page } from "@playwright/test";
import { playName, readKept } from "./device.ts";
import type { Picker } from "./deeds.ts";
import type { Moment } from "./moment.ts";
import { openStory } from "./play-page.ts";
import type { Opening, PlayPage } from "./play-page.ts";

/** A place on the way. */
export interface Stop {
  readonly moment: Moment;
  /** The kept play at that moment, as text; null before anything was done. */
  readonly kept: string | null;
}

export interface Way {
  readonly mode: "solo" | "group";
  readonly stops: readonly Stop[];
  /** The first place where something is so. Throws when the way has none. */
  find(isThere: (moment: Moment) => boolean): Stop;
}

function makeWay(mode: Way["mode"], stops: readonly Stop[]): Way {
  return {
    mode, stops,
    find: (isThere) => {
      const found = stops.find(({ moment }) => isThere(moment));
      if (!found) throw new Error(`no such moment among the ${stops.length} of this way`);
      return found;
    },
  };
}

/** Walks a story to its end and remembers all of it. */
export async function treadWay(browser: Browser, baseURL: string | undefined, mode: Way["mode"], picker: Picker): Promise<Way> {
  const page = await browser.newPage({ ...(baseURL === undefined ? {} : { baseURL }), locale: "nl-BE", viewport: { width: 1366, height: 768 } });
  const play = await openStory(page, { mode });
  const stops: Stop[] = [];
  await play.playToTheEnd(picker, async (moment) => { stops.push({ moment, kept: await readKept(page, playName(mode)) }); });
  await page.close();
  return makeWay(mode, stops);
}

/** A page of the game's own server with nothing in it: storage can be written only where the game lives. */
async function standAtTheDoor(page: Page): Promise<void> {
  await page.route("**/door", (route) => route.fulfill({ contentType: "text/html", body: '<link rel="icon" href="data:,">' }));
  await page.goto("./door");
  await page.unroute("**/door");
}

/** Opens the game as somebody who stopped at this place of the way, and goes on. */
export async function openAt(page: Page, { kept }: Stop, opening: Opening = {}): Promise<PlayPage> {
  if (!page.url().startsWith("http")) await standAtTheDoor(page);
  await page.evaluate(([name, text]) => {
    if (text === null || text === undefined) localStorage.removeItem(name ?? "");
    else localStorage.setItem(name ?? "", text);
  }, [playName(opening.mode ?? "solo"), kept]);
  return openStory(page, opening);
}
