/**
 * Windows without a channel between them: each reaches only those whose handle it has, and forgets all it knew when it is
 * reloaded, while the handles that others have of it stay good. Messages go over the frames of a world.
 */
import { openBetweenWindows } from "../../src/platform/wire.ts";
import type { HomeWindow, Neighbour } from "../../src/platform/wire.ts";
import type { Frame, Place, World } from "./world.ts";

/** A window as it stands on the desk; it outlives the pages in it. */
export interface Tab {
  readonly frame: Frame;
  readonly home: HomeWindow;
  readonly clock: Place["clock"];
  isClosed: boolean;
}

/** Pages from disk have this origin. */
export const NAMELESS = "null";

/** A desk with no windows on it. */
export function createDesktop(world: World, origin = "https://spel.example") {
  const views = new Map<Tab, Map<Tab, Neighbour>>();
  const isFromDisk = origin === NAMELESS;

  /** What one window has in hand of another; always the same thing. */
  const viewOf = (viewer: Tab, target: Tab): Neighbour => {
    const known = views.get(viewer) ?? new Map<Tab, Neighbour>();
    views.set(viewer, known);
    const view = known.get(target) ?? {
      get closed() { return target.isClosed; },
      postMessage: (value: unknown, wanted: string) => {
        if (wanted !== "*" && wanted !== target.home.location.origin) return;
        target.frame.letters.push({ data: structuredClone(value), origin: viewer.home.location.origin, source: viewOf(target, viewer) });
      },
    };
    known.set(target, view);
    return view;
  };

  const openTab = (opener: Tab | null = null, at = origin): Tab => {
    const { frame, clock } = world.openFrame();
    const ears = frame.ears as Set<(event: never) => void>;
    const tab: Tab = {
      frame, clock, isClosed: false,
      home: {
        location: { protocol: isFromDisk ? "file:" : "https:", origin: at },
        get opener() { return opener && viewOf(tab, opener); },
        addEventListener: (_, hear) => { ears.add(hear); },
        removeEventListener: (_, hear) => { ears.delete(hear); },
      },
    };
    return tab;
  };
  /** The page goes, with its timers and all it knew; the window stays. */
  const empty = ({ frame }: Tab) => {
    frame.ears.clear();
    frame.timers.clear();
    frame.letters.length = 0;
  };
  /** A page in a window, which knows those that it opened itself. */
  const pageIn = (tab: Tab, children: readonly Tab[] = []) => ({
    settle: world.settle,
    openFrame: (): Place => ({
      frame: tab.frame, clock: tab.clock,
      openWire: (hear) => openBetweenWindows(tab.home, "werkwijzer", { hear, neighbours: () => children.map((child) => viewOf(tab, child)) }),
    }),
  });
  return { openTab, empty, pageIn, viewOf };
}
