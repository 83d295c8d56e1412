/** Which key does what, at which moment: alone, and for the leader of a group. */
import { describe, expect, it } from "vitest";
import { deedOf } from "../../src/page/keys.ts";
import type { KeyMoment, RoomMoment } from "../../src/page/keys.ts";

const calm: KeyMoment = {
  isTyping: false, isOnControl: false, isOnField: false, isModified: false, isRepeated: false, isSheetOpen: false, isBlank: false, waiting: "line", room: null,
};
const playing: RoomMoment = { part: "story", screen: null, heldBy: null, hasCard: false, isDrawerOpen: false };
const at = (part: Partial<KeyMoment>): KeyMoment => ({ ...calm, ...part });
const inRoom = (room: Partial<RoomMoment> = {}, part: Partial<KeyMoment> = {}): KeyMoment => at({ ...part, room: { ...playing, ...room } });

const FROZEN = { heldBy: "facilitator", screen: "freeze" } as const;
const DARK = { heldBy: "facilitator", screen: "blank" } as const;
const TALKING = { heldBy: "cue", screen: "question" } as const;
const NEXT = ["PageDown", "Enter", " ", "ArrowRight"];

describe("keys in play, alone", () => {
  it("go on with Enter and Space, where there is something to go on from", () => {
    for (const waiting of ["line", "card", "letter"] as const) {
      expect(deedOf("Enter", at({ waiting }))).toEqual({ is: "go-on" });
      expect(deedOf(" ", at({ waiting }))).toEqual({ is: "go-on" });
    }
    for (const waiting of ["choice", "road", "ended"] as const) expect(deedOf("Enter", at({ waiting }))).toBeNull();
  });

  it("leave Enter and Space to the control that has the focus", () => {
    expect(deedOf("Enter", at({ isOnControl: true }))).toBeNull();
  });

  it("choose by number, at a choice and on the road", () => {
    expect(deedOf("3", at({ waiting: "choice", isOnControl: true }))).toEqual({ is: "choose", number: 3 });
    expect(deedOf("1", at({ waiting: "road" }))).toEqual({ is: "choose", number: 1 });
    expect(deedOf("0", at({ waiting: "choice" }))).toBeNull();
    expect(deedOf("2", at({ waiting: "line" }))).toBeNull();
  });

  it("go one step back", () => {
    expect(deedOf("Backspace", calm)).toEqual({ is: "back" });
    expect(deedOf("u", calm)).toEqual({ is: "back" });
  });

  it("know nothing of what a leader's keys do", () => {
    for (const key of ["p", ".", "v", "d", "F5", "Escape", "PageDown", "PageUp", "ArrowRight"]) expect(deedOf(key, calm)).toBeNull();
  });
});

describe("keys of a group", () => {
  it("go on from the road too: a clicker has no numbers", () => {
    expect(deedOf("PageDown", inRoom({}, { waiting: "road" }))).toEqual({ is: "take-road" });
    expect(deedOf("PageDown", at({ waiting: "road" }))).toBeNull();
    expect(deedOf("PageDown", inRoom({}, { waiting: "choice" }))).toBeNull();
  });

  it("go on with a clicker too, also while a control has the focus", () => {
    for (const key of NEXT) expect(deedOf(key, inRoom())).toEqual({ is: "go-on" });
    expect(deedOf("PageDown", inRoom({}, { isOnControl: true }))).toEqual({ is: "go-on" });
    expect(deedOf("ArrowRight", inRoom({}, { isOnControl: true }))).toEqual({ is: "go-on" });
    expect(deedOf("Enter", inRoom({}, { isOnControl: true }))).toBeNull();
    expect(deedOf("ArrowRight", inRoom({}, { isOnField: true }))).toBeNull();
    expect(deedOf("PageDown", inRoom({}, { waiting: "choice" }))).toBeNull();
  });

  it("resume while the room is held, and put away the card on the screen", () => {
    for (const held of [FROZEN, DARK, TALKING]) for (const key of NEXT) expect(deedOf(key, inRoom(held))).toEqual({ is: "resume" });
    expect(deedOf("PageDown", inRoom({ hasCard: true }))).toEqual({ is: "hide-card" });
  });

  it("go from part to part outside the story, and on from its ending", () => {
    for (const part of ["opening", "feel", "facts", "system", "transfer"] as const) expect(deedOf("PageDown", inRoom({ part }))).toEqual({ is: "part", by: 1 });
    expect(deedOf("Enter", inRoom({}, { waiting: "ended" }))).toEqual({ is: "part", by: 1 });
    expect(deedOf("Enter", inRoom({ part: "follow-up" }))).toBeNull();
    expect(deedOf("PageUp", inRoom({ part: "facts" }))).toEqual({ is: "part", by: -1 });
  });

  it("go one step back, except while the room is held in quiet or in the dark", () => {
    for (const key of ["PageUp", "ArrowLeft"]) expect(deedOf(key, inRoom())).toEqual({ is: "step-back" });
    expect(deedOf("PageUp", inRoom(TALKING))).toEqual({ is: "step-back" });
    for (const held of [FROZEN, DARK]) expect(deedOf("PageUp", inRoom(held))).toBeNull();
    expect(deedOf("u", inRoom())).toBeNull();
  });

  it("hold and resume with P and F5, and darken with B and the full stop", () => {
    for (const key of ["p", "F5"]) {
      expect(deedOf(key, inRoom())).toEqual({ is: "hold" });
      expect(deedOf(key, inRoom(FROZEN))).toEqual({ is: "resume" });
    }
    for (const key of ["b", "."]) {
      expect(deedOf(key, inRoom())).toEqual({ is: "empty" });
      expect(deedOf(key, inRoom(TALKING))).toEqual({ is: "empty" });
      expect(deedOf(key, inRoom(DARK))).toEqual({ is: "resume" });
    }
  });

  it("never reload the page with F5, whatever else is going on, and leave Ctrl+F5 alone", () => {
    expect(deedOf("F5", inRoom({}, { isTyping: true, isSheetOpen: true }))).toEqual({ is: "hold" });
    expect(deedOf("F5", inRoom({}, { isRepeated: true }))).toEqual({ is: "stay" });
    expect(deedOf("F5", inRoom({}, { isModified: true }))).toBeNull();
  });

  it("close with Escape what lies open, and hold when nothing does", () => {
    expect(deedOf("Escape", inRoom())).toEqual({ is: "hold" });
    expect(deedOf("Escape", inRoom(FROZEN))).toEqual({ is: "resume" });
    expect(deedOf("Escape", inRoom(TALKING))).toBeNull();
    expect(deedOf("Escape", inRoom({ isDrawerOpen: true, hasCard: true }, { isTyping: true }))).toEqual({ is: "drawer" });
    // A card, a letter and a sheet close by themselves.
    expect(deedOf("Escape", inRoom({ hasCard: true }))).toBeNull();
    for (const waiting of ["card", "letter"] as const) expect(deedOf("Escape", inRoom({}, { waiting }))).toBeNull();
    expect(deedOf("Escape", inRoom({}, { isSheetOpen: true }))).toBeNull();
  });

  it("vote with V, and open the drawer with D", () => {
    expect(deedOf("v", inRoom({}, { waiting: "choice" }))).toEqual({ is: "vote" });
    expect(deedOf("d", inRoom(FROZEN))).toEqual({ is: "drawer" });
  });

  it("choose by number, but not while the room is held nor outside the story", () => {
    expect(deedOf("2", inRoom({}, { waiting: "choice" }))).toEqual({ is: "choose", number: 2 });
    for (const room of [FROZEN, DARK, TALKING, { part: "feel" } as const]) expect(deedOf("2", inRoom(room, { waiting: "choice" }))).toBeNull();
  });

  it("do nothing while somebody types", () => {
    for (const key of ["1", "p", "b", "v", "d", " ", "PageDown", "ArrowLeft"]) expect(deedOf(key, inRoom({ isDrawerOpen: true }, { isTyping: true }))).toBeNull();
  });
});

describe("keys anywhere", () => {
  it("show the keys, blank the screen and fill it", () => {
    expect(deedOf("?", at({ waiting: null }))).toEqual({ is: "keys" });
    expect(deedOf("B", calm)).toEqual({ is: "blank" });
    expect(deedOf("f", at({ waiting: null }))).toEqual({ is: "fullscreen" });
  });

  it("bring a blank screen back, whichever key it is", () => {
    expect(deedOf("x", at({ isBlank: true }))).toEqual({ is: "show-again" });
  });

  it("do nothing while somebody types, holds a modifier or the key itself, or has a dialog open", () => {
    for (const part of [{ isTyping: true }, { isModified: true }, { isRepeated: true }, { isSheetOpen: true }]) {
      for (const key of ["1", "Enter", "b", "?", "u"]) expect(deedOf(key, at(part))).toBeNull();
    }
  });

  it("do nothing of the play outside a play", () => {
    for (const key of ["1", "Enter", "u"]) expect(deedOf(key, at({ waiting: null }))).toBeNull();
  });
});
