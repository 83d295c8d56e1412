/**
 * The end of the speaker's window: it hears the state of the window that plays, and asks. Of several windows that play one session
 * it goes with the first. While two sessions are played at once it shows the state of neither and asks nothing of either
 * (`two-players`): a command that reaches the wrong room is worse than one that has to wait until one of them is closed.
 */
import { isStronger } from "./claim.ts";
import { readEnvelope, writeEnvelope } from "./message.ts";
import type { Message, Received, WindowId } from "./message.ts";
import { ALIVE_EVERY, createOthers } from "./others.ts";
import type { OtherWindow } from "./others.ts";
import type { LinkParts } from "./playing-end.ts";

/** How the speaker's window stands with the window that plays; it begins by looking for one. */
export type Connection = "looking" | "connected" | "gone" | "other-version" | "two-players";

/** What the owner of a speaking end does. */
export interface SpeakingOwner {
  /** Each whole state, unread. */
  onState(state: unknown): void;
  /** Each change of the connection. */
  onConnection(connection: Connection): void;
}

export interface SpeakingEnd {
  /** Asks the window that plays to obey; nothing is sent unless connected. */
  ask(command: unknown): void;
  /** Hands a kept session to the window that plays, up to `LONGEST_TEXT`; nothing is sent unless connected. */
  give(save: string): void;
  close(): void;
}

interface Stand {
  readonly connection: Connection;
  /** The window that is listened to and asked. */
  readonly partner: WindowId | null;
}

/** The windows that play, one for each session. */
function firstsOf(here: readonly OtherWindow[]): readonly OtherWindow[] {
  const firsts = here.filter(({ claim }) => claim.standing === "first");
  return firsts.filter((one) => !firsts.some((other) => other.claim.session === one.claim.session && isStronger(other, one)));
}

function standWith(here: readonly OtherWindow[], before: Stand): Stand {
  const [first, ...more] = firstsOf(here);
  if (more.length > 0) return { connection: "two-players", partner: null };
  if (first) return first.isOtherVersion ? { connection: "other-version", partner: null } : { connection: "connected", partner: first.id };
  // The partner stepped back a moment ago; who takes over speaks up at once.
  if (here.some(({ id }) => id === before.partner)) return before;
  return { connection: before.connection === "looking" ? "looking" : "gone", partner: null };
}

/** Opens the end of a speaker's window. */
export function openSpeakingEnd({ id, clock, openWire }: LinkParts, { onState, onConnection }: SpeakingOwner): SpeakingEnd {
  const others = createOthers(clock);
  let stand: Stand = { connection: "looking", partner: null };
  let isClosed = false;
  let hasState = false;
  const judge = () => {
    const before = stand;
    stand = standWith(others.here(), before);
    if (stand.partner !== before.partner) hasState = false;
    if (stand.connection !== before.connection) onConnection(stand.connection);
  };
  const wire = openWire((value) => {
    const received = readEnvelope(value);
    if (received && received.from !== id && !isClosed) hear(received);
  });
  const send = (message: Message) => { if (!isClosed) wire.send(writeEnvelope(id, null, message)); };

  const lacksState = () => stand.partner !== null && !hasState;

  function hear({ from, claim, message, isOtherVersion }: Received): void {
    if (claim === null) return;
    others.hear({ id: from, claim, isOtherVersion });
    const { partner } = stand;
    judge();
    if (from === stand.partner && message.is === "state") {
      hasState = true;
      onState(message.state);
    }
    // Only for a new partner, whoever spoke: to ask at every message would be answered with a message, for ever.
    if (stand.partner !== partner && lacksState()) send({ is: "hello" });
  }

  const stop = clock.every(ALIVE_EVERY, () => {
    if (others.look()) send({ is: "doubt" });
    judge();
    if (others.here().length === 0 || lacksState()) send({ is: "hello" });
  });
  send({ is: "hello" });
  return {
    ask: (command) => { if (stand.partner !== null) send({ is: "command", to: stand.partner, command }); },
    give: (text) => { if (stand.partner !== null) send({ is: "take-up", to: stand.partner, text }); },
    close: () => {
      if (isClosed) return;
      isClosed = true;
      stop();
      wire.close();
    },
  };
}
