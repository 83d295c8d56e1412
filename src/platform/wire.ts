/**
 * A line between windows of the game on one device. The browser's own channel where there is one; messages from window to window
 * where there is none, or it is refused, or the page was opened from disk. Between windows each reaches only its neighbours: a second
 * speaker's window must then be opened from the playing window too, and two playing windows opened apart do not know of each
 * other. Carries plain values and says nothing about them.
 */
import { warn } from "./warn.ts";

export interface Wire {
  /** Sends a plain value to all other windows on the wire. What cannot be sent is passed over; never throws. */
  send(value: unknown): void;
  close(): void;
}

/** The part of another window that is used here. */
export interface Neighbour {
  postMessage(value: unknown, origin: string): void;
  readonly closed: boolean;
}

export interface WireParts {
  readonly hear: (value: unknown) => void;
  /** The windows that this page opened; the one that opened it, and any that speaks up, are known without. */
  readonly neighbours: () => readonly Neighbour[];
}

/** The part of this window that is used here. */
export interface HomeWindow {
  readonly location: { readonly protocol: string; readonly origin: string };
  readonly opener: Neighbour | null;
  addEventListener(type: "message", hear: (event: MessageEvent) => void): void;
  removeEventListener(type: "message", hear: (event: MessageEvent) => void): void;
}

/** What the browser calls the origin of a page from disk. */
const FROM_DISK: readonly string[] = ["null", "file://"];

function isFromDisk({ location }: Pick<HomeWindow, "location">): boolean {
  return location.protocol === "file:";
}

function attempt(send: () => void): void {
  try {
    send();
  } catch (fault) {
    warn(`A message to another window could not be sent: ${String(fault)}`);
  }
}

/** Null where the browser refuses a channel, as some do when storage is blocked. */
function openChannel(name: string, hear: (value: unknown) => void): Wire | null {
  let channel: BroadcastChannel;
  try {
    channel = new BroadcastChannel(name);
  } catch {
    return null;
  }
  let isOpen = true;
  // A channel reaches windows of this very origin only; the check is kept for whoever moves this elsewhere.
  channel.onmessage = ({ data, origin }) => { if (isOpen && origin === globalThis.location.origin) hear(data); };
  return {
    send: (value) => { if (isOpen) attempt(() => channel.postMessage(value)); },
    close: () => {
      isOpen = false;
      channel.close();
    },
  };
}

/**
 * A wire of messages between windows. A window that speaks up from the same origin is a neighbour from then on: so a reloaded
 * window, which has forgotten whom it opened, is found again. From disk all pages have the same nameless origin.
 */
export function openBetweenWindows(home: HomeWindow, name: string, { hear, neighbours }: WireParts): Wire {
  const met = new Set<Neighbour>();
  const isOurs = (origin: string) => (isFromDisk(home) ? FROM_DISK.includes(origin) : origin === home.location.origin);
  const heard = ({ data, origin, source }: MessageEvent) => {
    const isOnWire = typeof data === "object" && data !== null && data.wire === name;
    if (!isOurs(origin) || !isOnWire || (source as unknown) === home) return;
    // The goodbye of a page comes without its window: that is elsewhere by then.
    if (source) met.add(source as Neighbour);
    hear(data.value);
  };
  const everybody = () => new Set([...(home.opener ? [home.opener] : []), ...neighbours(), ...met]);
  let isOpen = true;
  home.addEventListener("message", heard);
  return {
    send: (value) => {
      for (const other of isOpen ? everybody() : []) {
        if (!other.closed) attempt(() => other.postMessage({ wire: name, value }, isFromDisk(home) ? "*" : home.location.origin));
      }
    },
    close: () => {
      isOpen = false;
      home.removeEventListener("message", heard);
    },
  };
}

/** Opens the wire of a name; windows that open the same name hear each other. */
export function openWire(name: string, parts: WireParts): Wire {
  const mayUseChannel = "BroadcastChannel" in globalThis && !isFromDisk(globalThis);
  return (mayUseChannel ? openChannel(name, parts.hear) : null) ?? openBetweenWindows(globalThis, name, parts);
}
