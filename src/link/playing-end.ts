/**
 * The end of the window that plays: it tells its whole state after each change and hears commands, unread. Of several windows that
 * play the same session only the first tells and obeys; windows of other sessions are no concern of its.
 */
import type { Clock } from "../platform/clock.ts";
import type { Wire } from "../platform/wire.ts";
import type { Standing } from "./claim.ts";
import { createContest } from "./contest.ts";
import { readEnvelope, writeEnvelope } from "./message.ts";
import type { Message, Received, WindowId } from "./message.ts";
import { ALIVE_EVERY } from "./others.ts";

/** What each end needs. */
export interface LinkParts {
  /** A name of this window that no other has or had. */
  readonly id: WindowId;
  readonly clock: Clock;
  /** Opens the wire and calls back with whatever comes over it. */
  readonly openWire: (hear: (value: unknown) => void) => Wire;
}

export interface PlayingParts extends LinkParts {
  /** What is played here, such as `nadine:group`: windows with the same name are rivals. */
  readonly session: string;
}

/** What the owner of a playing end does. */
export interface PlayingOwner {
  /** The state as it is now; asked for whenever somebody should know. A plain value. */
  state(): unknown;
  obey(command: unknown): void;
  /** A kept session that a speaker's window hands back. */
  takeUp?(text: string): void;
  /** Each change of standing. Who becomes first reads what was kept anew before anything is told; who becomes second writes no more. */
  onStanding(standing: Standing): void;
}

export interface PlayingEnd {
  /** Tells everybody the state as it is now; a second says nothing. */
  tell(): void;
  /** Makes a second the first, as soon as the first has stepped back. */
  takeOver(): void;
  standing(): Standing;
  close(): void;
}

/** Opens the end of a window that plays; it stands as first until it hears of another, which takes a few milliseconds. */
export function openPlayingEnd({ id, session, clock, openWire }: PlayingParts, { state, obey, takeUp, onStanding }: PlayingOwner): PlayingEnd {
  let isClosed = false;
  const contest = createContest({ id, session, clock, onStanding: (standing) => {
    onStanding(standing);
    answer();
  } });
  const wire = openWire((value) => {
    const received = readEnvelope(value);
    if (received && received.from !== id && !isClosed) hear(received);
  });
  const isFirst = () => contest.claim().standing === "first";
  const send = (message: Message) => { if (!isClosed) wire.send(writeEnvelope(id, contest.claim(), message)); };
  const live = () => send({ is: "alive" });
  const tell = () => { if (isFirst() && !isClosed) send({ is: "state", state: state() }); };
  const answer = () => (isFirst() ? tell() : live());

  function hear({ from, claim, message, isOtherVersion }: Received): void {
    const isContested = claim !== null && contest.hear({ id: from, claim, isOtherVersion });
    if (message.is === "hello") answer();
    else if (message.is === "doubt" || isContested) live();
    if (!("to" in message) || message.to !== id || !isFirst()) return;
    if (message.is === "command") obey(message.command);
    else takeUp?.(message.text);
  }

  const stop = clock.every(ALIVE_EVERY, () => {
    if (contest.look()) send({ is: "doubt" });
    else live();
  });
  send({ is: "hello" });
  return {
    tell,
    takeOver: () => { if (!isClosed) contest.takeOver(live); },
    standing: () => contest.claim().standing,
    close: () => {
      if (isClosed) return;
      isClosed = true;
      stop();
      wire.send(writeEnvelope(id, { ...contest.claim(), standing: "gone" }, { is: "alive" }));
      wire.close();
    },
  };
}
