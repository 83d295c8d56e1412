/** Words typed at the desk beside what the desk says: they wait while nobody hears, are sent once, and give way to what the desk says later. */
import { describe, expect, it } from "vitest";
import { leaveDraft, standingDraft } from "../../src/speaker/draft.ts";
import type { Draft } from "../../src/speaker/draft.ts";
import { forgetAnswers } from "../../src/speaker/typed-answer.tsx";

const typed: Draft = { words: " een brief ", over: "", is: "typed" };
const waits: Draft = { ...typed, is: "waits" };
const sent: Draft = { ...typed, is: "sent" };

describe("words that are left while somebody hears", () => {
  it("are sent, and stand there until the desk answers", () => {
    const left = leaveDraft(typed, "", true);
    expect(left).toEqual({ draft: sent, send: "een brief" });
    expect(standingDraft(left.draft, "")).toEqual(sent);
    expect(standingDraft(left.draft, "een brief")).toBeNull();
  });

  it("are sent once", () => expect(leaveDraft(sent, "", true)).toEqual({ draft: sent, send: null }));

  it("are not sent when the desk says them already", () => {
    expect(leaveDraft(typed, "een brief", true)).toEqual({ draft: null, send: null });
    expect(leaveDraft(null, "een brief", true)).toEqual({ draft: null, send: null });
  });

  it("are sent when they are none any more: a field was emptied", () => {
    expect(leaveDraft({ words: "", over: "een brief", is: "typed" }, "een brief", true)).toEqual({ draft: { words: "", over: "een brief", is: "sent" }, send: "" });
  });
});

describe("words that are left while nobody hears", () => {
  it("wait, and are sent as soon as somebody does", () => {
    const left = leaveDraft(typed, "", false);
    expect(left).toEqual({ draft: waits, send: null });
    expect(leaveDraft(left.draft, "", false)).toEqual({ draft: waits, send: null });
    expect(leaveDraft(left.draft, "", true)).toEqual({ draft: sent, send: "een brief" });
  });

  it("wait also when they were sent to a window that went before it answered", () => {
    expect(leaveDraft(sent, "", false)).toEqual({ draft: waits, send: null });
  });
});

describe("what the desk says later", () => {
  it("counts before what waits or was sent, and nothing of that is sent any more", () => {
    for (const draft of [waits, sent]) {
      expect(standingDraft(draft, "een telefoon")).toBeNull();
      expect(leaveDraft(draft, "een telefoon", true)).toEqual({ draft: null, send: null });
    }
  });

  it("takes no words from under somebody's hands, and these are sent over it", () => {
    expect(standingDraft(typed, "een telefoon")).toEqual(typed);
    expect(leaveDraft(typed, "een telefoon", true)).toEqual({ draft: { ...sent, over: "een telefoon" }, send: "een brief" });
  });
});

it("forgets the answers that wait and nothing else that is being written", () => {
  const drafts = new Map([["note", "stil"], ["answer:nadine:trust:action", "een brief"], ["answer:nadine:call", "bellen"]]);
  forgetAnswers(drafts);
  expect([...drafts]).toEqual([["note", "stil"]]);
});
