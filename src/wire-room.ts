/**
 * A late part of the composition root, for groups alone: the facilitator's desk, made anew after each change; the line to the
 * speaker's windows; and time in which nobody played. The play goes on without any of it.
 */
import { openPlayingEnd } from "./link/index.ts";
import type { PlayingEnd } from "./link/index.ts";
import { createDeskMaker } from "./desk-of-play.ts";
import type { DeskParts } from "./desk-of-play.ts";
import { browserFiles, createFiles } from "./platform/files.ts";
import type { Files } from "./platform/files.ts";
import type { Storage } from "./platform/storage.ts";
import { openWire } from "./platform/wire.ts";
import { mountDesk } from "./speaker/mount-desk.tsx";
import { writeAlive } from "./store/keep-alive.ts";
import { onEveryChange } from "./store/on-every-change.ts";
import { standAside } from "./store/stand-aside.ts";
import { saveOfRoom, sessionFileOf } from "./store/room-report.ts";
import type { Command } from "./session/index.ts";
import { WIRE } from "./told-state.ts";
import type { ToldState } from "./told-state.ts";

export interface RoomParts extends DeskParts {
  readonly storage: Storage;
  iconUrl(name: string): string;
}

/** What the page asks of a room's wiring. */
export interface RoomWiring {
  readonly files: Files;
  mountDesk(holder: HTMLElement): () => void;
  openSpeaker(): boolean;
  takeOver(): void;
}

/** Ticks come once a second, and once a minute in a window that is hidden; a longer silence is a laptop that slept (milliseconds). */
const SLEPT = 90_000;
const TICK = 1000;
/** How often it is noted that the session is alive. */
const NOTE_EVERY = 10_000;

/** Leaves out the time in which the laptop slept, and notes that the session is alive. */
function watchTime({ game, clock, storage }: RoomParts): void {
  let last = clock.now();
  let noted = 0;
  clock.every(TICK, () => {
    const now = clock.now();
    const { play, view, isElsewhere } = game.getState();
    const since = last;
    last = now;
    if (!play || (view !== "play" && view !== "report") || isElsewhere || play.getState().isRehearsal) return;
    if (now - since >= SLEPT) play.getState().leaveOut(since);
    if (now - noted < NOTE_EVERY) return;
    noted = now;
    writeAlive(storage, play.getState().scenario.id, now);
  });
}

const isWriting = (command: unknown) => ["note", "answer"].includes((command as Partial<Command> | null)?.type ?? "");

/** A name that no window has or had. */
const nameWindow = () => crypto.getRandomValues(new Uint32Array(3)).join("-");

/** The playing end of the line: one for as long as the same story is open. */
function openLine({ game, clock }: RoomParts, state: () => ToldState, opened: readonly Window[]): { tell(): void; takeOver(): void } {
  let end: PlayingEnd | null = null;
  let session = "";
  let tookOver = false;
  const close = () => { end?.close(); end = null; session = ""; };
  const follow = () => {
    const { mode, entry, view } = game.getState();
    const wished = mode === "group" && entry && ["note", "play", "report"].includes(view) ? `${entry.id}:group` : "";
    if (wished === session) return;
    close();
    if (wished === "") return;
    session = wished;
    end = openPlayingEnd({ id: nameWindow(), session, clock, openWire: (hear) => openWire(WIRE, { hear, neighbours: () => opened }) }, {
      state,
      obey: (command) => {
        const { view, go, play } = game.getState();
        // The report lies over the session: what is asked first puts it away, so that nothing happens unseen. Words are only kept.
        if (view === "report" && !isWriting(command)) go("play");
        else void play?.getState().lead(command as Command);
      },
      takeUp: (text) => void game.getState().takeIn(text).then((read) => { if (read.is !== "fault") game.getState().begin("go-on"); }),
      onStanding: (standing) => {
        void standAside(game, standing === "second", tookOver);
        tookOver = false;
      },
    });
  };
  addEventListener("pagehide", close);
  addEventListener("pageshow", ({ persisted }) => { if (persisted) follow(); });
  return { tell: () => { follow(); end?.tell(); }, takeOver: () => { tookOver = true; end?.takeOver(); } };
}

/** Joins a group's play to its facilitator. */
export function wireRoom(parts: RoomParts): RoomWiring {
  const { game, clock, i18n, iconUrl } = parts;
  const opened: Window[] = [];
  const files = createFiles(browserFiles());
  const listeners = new Set<() => void>();
  const deskNow = createDeskMaker(parts, () => changed());
  const saveNow = () => {
    const play = game.getState().play?.getState();
    return play?.room ? sessionFileOf(saveOfRoom(play.scenario, play.room, play.log)) : null;
  };
  const line = openLine(parts, () => ({ desk: deskNow(), save: saveNow(), hasKept: game.getState().kept?.save != null }), opened);
  let isAsked = false;
  // Several changes of one press are told once, after the page was drawn.
  function changed(): void {
    if (isAsked) return;
    isAsked = true;
    setTimeout(() => {
      isAsked = false;
      line.tell();
      for (const listener of listeners) listener();
    });
  }
  onEveryChange(game, changed);
  i18n.subscribe(changed);
  watchTime(parts);
  changed();

  const source = {
    get: () => ({ desk: deskNow(), connection: "here" as const, mayGiveBack: false, isReady: false }),
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => { listeners.delete(listener); };
    },
  };
  return {
    files,
    takeOver: line.takeOver,
    openSpeaker: () => {
      const window = globalThis.open(`?view=speaker&lang=${i18n.language()}`, "werkwijzer-spreker", "popup,width=1280,height=760");
      if (window) opened.push(window);
      return window !== null;
    },
    mountDesk: (holder) => mountDesk(holder, {
      i18n, clock, iconUrl, window: null,
      ask: (command) => void game.getState().play?.getState().lead(command),
      saveSession: () => {
        const text = saveNow();
        const name = `werkwijzer-${game.getState().entry?.id ?? ""}-${i18n.t("report.fileSession")}.json`;
        if (text !== null) files.saveFile(name, text, "application/json");
      },
    }, source, "drawer"),
  };
}
