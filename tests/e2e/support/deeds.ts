/** What a player can do at a moment, where to press for it, and a few players who decide by themselves. */
import type { Moment, Offered } from "./moment.ts";

export type Deed =
  | { readonly is: "go-on" | "wait" }
  | { readonly is: "choose" | "visit"; readonly id: string };

/** Decides at a choice or on the road. */
export type Picker = (moment: Moment) => Deed;

const GOES_ON: Readonly<Record<string, string>> = {
  line: '[data-testid="next"]', card: '[data-testid="card-close"]', letter: '[data-testid="letter-close"]',
  held: '[data-testid="resume"]', cue: '[data-testid="resume"]',
};

/** Where to press. Throws when the moment knows no such deed. */
export function selectorOf(deed: Deed, { waiting }: Moment): string {
  switch (deed.is) {
    case "choose": return `[data-testid="choice"][data-choice="${deed.id}"]`;
    case "visit": return `[data-testid="road-encounter"][data-encounter="${deed.id}"]`;
    case "wait": return '[data-testid="wait"]';
    case "go-on": {
      const selector = GOES_ON[waiting];
      if (selector === undefined) throw new Error(`no going on while the page waits for ${waiting}`);
      return selector;
    }
  }
}

function isOpen(offered: Offered): boolean {
  return !offered.isClosed;
}

function pickFrom(pickChoice: (open: readonly Offered[]) => Offered | undefined, pickStop: typeof pickChoice): Picker {
  return ({ waiting, choices, stops, canWait }) => {
    if (waiting === "choice") {
      const choice = pickChoice(choices.filter(isOpen));
      if (!choice) throw new Error("a dead end: all choices are closed");
      return { is: "choose", id: choice.id };
    }
    if (waiting !== "road") return { is: "go-on" };
    const stop = pickStop(stops.filter(isOpen));
    if (stop) return { is: "visit", id: stop.id };
    if (canWait) return { is: "wait" };
    throw new Error("a dead end: nobody to visit, and time may not pass");
  };
}

/** Always the first that is open; meets everybody. */
export const takeFirst: Picker = pickFrom((open) => open[0], (open) => open[0]);
/** Always the last that is open; meets everybody. */
export const takeLast: Picker = pickFrom((open) => open.at(-1), (open) => open.at(-1));
/** The first choices, but lets time pass wherever it may: the shortest way through the year. */
export const hurry: Picker = (moment) => (moment.waiting === "road" && moment.canWait ? { is: "wait" } : takeFirst(moment));
