/**
 * A device without a browser: windows whose timers run by a clock that is turned by hand, and a wire on which each message
 * arrives later than it was sent, in order. A window can be hidden (slow timers), stuck (hears nothing yet) or crashed.
 */
import type { Wire } from "../../src/platform/wire.ts";
import { openPlayingEnd, openSpeakingEnd } from "../../src/link/index.ts";
import type { Connection, Standing } from "../../src/link/index.ts";

/** What browsers make of the timers of a hidden window. */
const SLOW = 60_000;
const STEP = 100;

interface Timer { readonly every: number; last: number; readonly tick: () => void }

/** One window with its timers and its ears. */
export interface Frame {
  isHidden: boolean;
  isStuck: boolean;
  isCrashed: boolean;
  readonly timers: Set<Timer>;
  readonly ears: Set<(value: unknown) => void>;
  readonly letters: unknown[];
}

export type World = ReturnType<typeof createWorld>;

function createFrame(): Frame {
  return { isHidden: false, isStuck: false, isCrashed: false, timers: new Set(), ears: new Set(), letters: [] };
}

/** A device on which nothing is open yet. `sent` keeps all that went over its wire. */
export function createWorld() {
  let time = 1_000_000;
  const frames: Frame[] = [];
  const sent: unknown[] = [];

  /** Lets all that was sent arrive, and what is sent because of it. */
  const settle = () => {
    for (let rounds = 0; ; rounds += 1) {
      if (rounds > 500) throw new Error("the windows never stop answering each other");
      const awake = frames.filter(({ isStuck, isCrashed, letters }) => !isStuck && !isCrashed && letters.length > 0);
      if (awake.length === 0) return;
      for (const { letters, ears } of awake) {
        const letter = letters.shift();
        for (const hear of [...ears]) hear(letter);
      }
    }
  };
  const runTimers = (frame: Frame) => {
    for (const timer of frame.timers) {
      if (time - timer.last < (frame.isHidden ? Math.max(SLOW, timer.every) : timer.every)) continue;
      timer.last = time;
      timer.tick();
    }
  };
  const pass = (milliseconds: number) => {
    for (const until = time + milliseconds; time < until;) {
      time += STEP;
      for (const frame of frames) if (!frame.isCrashed && !frame.isStuck) runTimers(frame);
      settle();
    }
  };

  const openFrame = () => {
    const frame = createFrame();
    frames.push(frame);
    const clock = {
      now: () => time,
      every: (every: number, tick: () => void) => {
        const timer = { every, last: time, tick };
        frame.timers.add(timer);
        return () => { frame.timers.delete(timer); };
      },
    };
    const openWire = (hear: (value: unknown) => void): Wire => {
      frame.ears.add(hear);
      return {
        send: (value) => {
          sent.push(value);
          for (const other of frames) if (other !== frame && other.ears.size > 0) other.letters.push(structuredClone(value));
        },
        close: () => { frame.ears.delete(hear); },
      };
    };
    return { frame, clock, openWire };
  };
  /** What anybody at all says on the wire. */
  const say = (value: unknown) => {
    for (const { letters, ears } of frames) if (ears.size > 0) letters.push(value);
    settle();
  };
  /** Sets the clock of the device to another time. */
  const turnClock = (milliseconds: number) => { time += milliseconds; };
  return { openFrame, settle, pass, say, turnClock, sent, now: () => time };
}

let count = 0;

/** Where a window is: its frame, its clock and its wire. */
export type Place = ReturnType<World["openFrame"]>;

/** A window that plays, with its own copy of the state; its standings and what it obeyed are kept. */
export function openPlayer(world: Pick<World, "openFrame" | "settle">, state: unknown = { week: 1 }, session = "nadine:group") {
  count += 1;
  const { frame, clock, openWire } = world.openFrame();
  const seen = { frame, id: `window-${count}`, state, obeyed: [] as unknown[], takenUp: [] as string[], standings: [] as Standing[] };
  const end = openPlayingEnd({ id: seen.id, session, clock, openWire }, {
    state: () => seen.state,
    obey: (command) => { seen.obeyed.push(command); },
    takeUp: (text) => { seen.takenUp.push(text); },
    onStanding: (standing) => { seen.standings.push(standing); },
  });
  const tell = (next: unknown) => {
    seen.state = next;
    end.tell();
    world.settle();
  };
  return Object.assign(seen, { end, tell });
}

/** A speaker's window; all it was told is kept. */
export function openSpeaker(world: Pick<World, "openFrame" | "settle">) {
  count += 1;
  const { frame, clock, openWire } = world.openFrame();
  const seen = { frame, id: `window-${count}`, states: [] as unknown[], connections: [] as Connection[] };
  const end = openSpeakingEnd({ id: seen.id, clock, openWire }, {
    onState: (state) => { seen.states.push(state); },
    onConnection: (connection) => { seen.connections.push(connection); },
  });
  const ask = (command: unknown) => {
    end.ask(command);
    world.settle();
  };
  return Object.assign(seen, { end, ask, connection: () => seen.connections.at(-1) ?? "looking" });
}

/** Opens something and lets all windows hear of it. */
export function opened<T>(world: Pick<World, "settle">, thing: T): T {
  world.settle();
  return thing;
}
