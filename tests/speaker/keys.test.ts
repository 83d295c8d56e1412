/** Which key does what in the speaker's window, clickers included. */
import { describe, expect, it } from "vitest";
import { speakerDeedOf } from "../../src/speaker/keys.ts";
import type { SpeakerKeyMoment } from "../../src/speaker/keys.ts";

const calm: SpeakerKeyMoment = { isTyping: false, isOnControl: false, isOnField: false, isModified: false, isRepeated: false, isLeafOpen: false, isHeld: false };
const at = (part: Partial<SpeakerKeyMoment>): SpeakerKeyMoment => ({ ...calm, ...part });

describe("a clicker", () => {
  it("goes on and back, also while a button has the focus", () => {
    for (const moment of [calm, at({ isOnControl: true })]) {
      expect(speakerDeedOf("PageDown", moment)).toEqual({ is: "next" });
      expect(speakerDeedOf("PageUp", moment)).toEqual({ is: "back" });
    }
  });

  it("empties the screen with a full stop or B", () => {
    expect(speakerDeedOf(".", calm)).toEqual({ is: "blank" });
    expect(speakerDeedOf("b", calm)).toEqual({ is: "blank" });
    expect(speakerDeedOf("B", calm)).toEqual({ is: "blank" });
  });

  it("holds with F5 and never reloads, not even when it is kept down or somebody types", () => {
    expect(speakerDeedOf("F5", calm)).toEqual({ is: "hold" });
    expect(speakerDeedOf("F5", at({ isTyping: true }))).toEqual({ is: "hold" });
    expect(speakerDeedOf("F5", at({ isRepeated: true }))).toEqual({ is: "nothing" });
  });

  it("leaves Ctrl and F5 to the browser", () => expect(speakerDeedOf("F5", at({ isModified: true }))).toBeNull());

  it("closes what is open with Escape; with nothing open it freezes, once", () => {
    expect(speakerDeedOf("Escape", at({ isLeafOpen: true, isTyping: true }))).toEqual({ is: "close" });
    expect(speakerDeedOf("Escape", calm)).toEqual({ is: "freeze" });
    expect(speakerDeedOf("Escape", at({ isHeld: true }))).toBeNull();
  });
});

describe("a keyboard", () => {
  it("goes on and back where no control has the focus", () => {
    for (const key of ["Enter", " "]) {
      expect(speakerDeedOf(key, calm)).toEqual({ is: "next" });
      expect(speakerDeedOf(key, at({ isOnControl: true }))).toBeNull();
    }
  });

  it("goes on and back with the arrows, but for a field that has arrows of its own", () => {
    expect(speakerDeedOf("ArrowRight", at({ isOnControl: true }))).toEqual({ is: "next" });
    expect(speakerDeedOf("ArrowLeft", calm)).toEqual({ is: "back" });
    expect(speakerDeedOf("ArrowRight", at({ isOnControl: true, isOnField: true }))).toBeNull();
  });

  it("chooses, holds and votes, and opens a note", () => {
    expect(speakerDeedOf("3", calm)).toEqual({ is: "choose", number: 3 });
    expect(speakerDeedOf("0", calm)).toBeNull();
    expect(speakerDeedOf("p", calm)).toEqual({ is: "hold" });
    expect(speakerDeedOf("V", calm)).toEqual({ is: "vote" });
    expect(speakerDeedOf("n", calm)).toEqual({ is: "show", tool: "note" });
  });

  it("opens the panel of each tool with a letter of its own, never one that does something", () => {
    const letters = Object.entries({ q: "question", c: "card", w: "what-if", j: "jump", n: "note", e: "end" });
    for (const [key, tool] of letters) for (const pressed of [key, key.toUpperCase()]) expect(speakerDeedOf(pressed, calm)).toEqual({ is: "show", tool });
    for (const [key] of letters) expect(speakerDeedOf(key, at({ isTyping: true }))).toBeNull();
  });

  it("gives letters and numbers to the field in which somebody types", () => {
    for (const key of ["3", "p", "b", ".", "n", "PageDown", "Enter", " "]) expect(speakerDeedOf(key, at({ isTyping: true }))).toBeNull();
  });

  it("does nothing twice for a key that is kept down, and nothing for names that any object has", () => {
    expect(speakerDeedOf("PageDown", at({ isRepeated: true }))).toBeNull();
    expect(speakerDeedOf("constructor", calm)).toBeNull();
  });
});
