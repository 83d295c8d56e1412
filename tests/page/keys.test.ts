/** Which key does what, at which moment. */
import { describe, expect, it } from "vitest";
import { deedOf } from "../../src/page/keys.ts";
import type { KeyMoment } from "../../src/page/keys.ts";

const calm: KeyMoment = {
  isTyping: false, isOnControl: false, isModified: false, isSheetOpen: false, isBlank: false, waiting: "line", isHeld: false, mode: "solo",
};
const at = (part: Partial<KeyMoment>): KeyMoment => ({ ...calm, ...part });

describe("keys in play", () => {
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

  it("go back only for who plays alone", () => {
    expect(deedOf("Backspace", calm)).toEqual({ is: "back" });
    expect(deedOf("u", calm)).toEqual({ is: "back" });
    expect(deedOf("u", at({ mode: "group" }))).toBeNull();
  });

  it("hold and resume only in a group", () => {
    expect(deedOf("p", at({ mode: "group" }))).toEqual({ is: "hold" });
    expect(deedOf(".", at({ mode: "group", isHeld: true }))).toEqual({ is: "resume" });
    expect(deedOf("p", calm)).toBeNull();
  });

  it("wait while the room is held", () => {
    const held = at({ mode: "group", isHeld: true });
    expect(deedOf("Enter", held)).toBeNull();
    expect(deedOf("1", { ...held, waiting: "choice" })).toBeNull();
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

  it("do nothing while somebody types, holds a modifier or has a dialog open", () => {
    for (const part of [{ isTyping: true }, { isModified: true }, { isSheetOpen: true }]) {
      for (const key of ["1", "Enter", "b", "?", "u"]) expect(deedOf(key, at(part))).toBeNull();
    }
  });

  it("do nothing of the play outside a play", () => {
    for (const key of ["1", "Enter", "u"]) expect(deedOf(key, at({ waiting: null }))).toBeNull();
  });
});
