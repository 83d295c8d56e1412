import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LINK_VERSION, LONGEST_TEXT, readEnvelope, writeEnvelope } from "../../src/link/message.ts";
import type { Message } from "../../src/link/message.ts";
import { createWorld, opened, openPlayer, openSpeaker } from "./world.ts";

const CLAIM = { session: "nadine:group", opened: 5, turn: 0, standing: "first" } as const;
const HELLO = { werkwijzer: LINK_VERSION, from: "me", claim: CLAIM, message: { is: "hello" } };

const MESSAGES: readonly Message[] = [
  { is: "hello" }, { is: "doubt" }, { is: "alive" }, { is: "state", state: { week: 1, path: [] } },
  { is: "command", to: "you", command: { type: "advance" } }, { is: "take-up", to: "you", text: "{}" },
];

describe("an envelope", () => {
  it.each(MESSAGES)("is read as it was written: $is", (message) => {
    for (const claim of [CLAIM, null]) {
      expect(readEnvelope(writeEnvelope("me", claim, message))).toEqual({ from: "me", claim, message, isOtherVersion: false });
    }
  });

  it.each(MESSAGES)("of another version keeps the claim, and of $is what all versions know", (message) => {
    const isForAll = message.is === "hello" || message.is === "doubt";
    expect(readEnvelope({ ...writeEnvelope("me", CLAIM, message), werkwijzer: 99 }))
      .toEqual({ from: "me", claim: CLAIM, message: isForAll ? message : { is: "alive" }, isOtherVersion: true });
  });

  it("that is not sound is refused", () => {
    expect(readEnvelope(HELLO)).not.toBeNull();
    const claims = [undefined, 3, "first", [], {}, { ...CLAIM, session: "" }, { ...CLAIM, session: "x".repeat(201) }, { ...CLAIM, opened: Number.NaN },
      { ...CLAIM, opened: "5" }, { ...CLAIM, turn: -1 }, { ...CLAIM, turn: 0.5 }, { ...CLAIM, turn: 1e15 }, { ...CLAIM, standing: "third" }];
    const messages = [undefined, null, "hello", [], {}, { is: "steal" }, { is: ["hello"] }, { is: "command", command: 1 },
      { is: "command", to: 4, command: 1 }, { is: "take-up", to: "you" }, { is: "take-up", to: "you", text: 3 }];
    const foreign = [null, 3, "hello", [], {}, { ...HELLO, werkwijzer: "1" }, { ...HELLO, werkwijzer: Number.NaN }, { ...HELLO, from: 4 }, { ...HELLO, from: "" },
      ...claims.map((claim) => ({ ...HELLO, claim })), ...messages.map((message) => ({ ...HELLO, message }))];
    expect(foreign.filter((value) => readEnvelope(value) !== null)).toEqual([]);
  });

  it("with a session too long to be one is refused", () => {
    const takeUp = (length: number) => writeEnvelope("me", null, { is: "take-up", to: "you", text: "x".repeat(length) });
    expect(readEnvelope(takeUp(LONGEST_TEXT))).not.toBeNull();
    expect(readEnvelope(takeUp(LONGEST_TEXT + 1))).toBeNull();
  });
});

/** Anything at all, also where an envelope has its parts. */
const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true });
const almost = fc.record({
  werkwijzer: fc.oneof(fc.constant<unknown>(LINK_VERSION), anything),
  from: fc.oneof(fc.constant<unknown>("somebody"), anything),
  claim: fc.oneof(fc.constant<unknown>(null), fc.record({ session: anything, opened: anything, turn: anything, standing: fc.oneof(fc.constant<unknown>("first"), anything) }), anything),
  message: fc.oneof(fc.record({ is: fc.oneof(fc.constantFrom<unknown>("hello", "doubt", "command", "state", "take-up", "steal"), anything), to: anything, text: anything }), anything),
});

describe("rubbish on the wire", () => {
  it("is read without a throw", () => {
    fc.assert(fc.property(fc.oneof(anything, almost), (value) => {
      const read = readEnvelope(value);
      expect(read === null || typeof read.from === "string").toBe(true);
    }), { numRuns: 2000 });
  });

  it("moves neither end", () => {
    fc.assert(fc.property(fc.array(fc.oneof(anything, almost.map((value) => ({ ...value, from: 3 }))), { minLength: 1, maxLength: 10 }), (values) => {
      const world = createWorld();
      const player = opened(world, openPlayer(world));
      const speaker = opened(world, openSpeaker(world));
      const { length } = world.sent;
      for (const value of values) world.say(value);
      expect(world.sent).toHaveLength(length);
      expect(player).toMatchObject({ obeyed: [], takenUp: [], standings: [] });
      expect(speaker).toMatchObject({ connections: ["connected"], states: [{ week: 1 }] });
    }), { numRuns: 200 });
  });

  it("includes one's own name, and commands for others", () => {
    const world = createWorld();
    const player = opened(world, openPlayer(world));
    world.say({ ...HELLO, from: player.id, claim: { ...CLAIM, turn: 5 } });
    world.say({ ...HELLO, claim: null, message: { is: "command", to: "somebody else", command: "steal" } });
    expect(player).toMatchObject({ obeyed: [], standings: [] });
  });
});

describe("a window of another version", () => {
  it("is named to the speaker, gets no commands, and makes room for one of this version", () => {
    const world = createWorld();
    const speaker = opened(world, openSpeaker(world));
    const other = { ...HELLO, werkwijzer: LINK_VERSION + 1, from: "newer" };
    world.say(other);
    expect(speaker.connection()).toBe("other-version");
    const { length } = world.sent;
    speaker.ask("on");
    expect(world.sent).toHaveLength(length);
    world.say({ ...other, message: { is: "something new" }, claim: { ...CLAIM, standing: "gone" } });
    expect(speaker.connection()).toBe("gone");
    opened(world, openPlayer(world));
    expect(speaker.connection()).toBe("connected");
  });

  it("is nothing to worry about when it is another speaker's", () => {
    const world = createWorld();
    const speaker = opened(world, openSpeaker(world));
    world.say({ ...HELLO, werkwijzer: LINK_VERSION + 1, claim: null });
    expect(speaker.connection()).toBe("looking");
  });
});
