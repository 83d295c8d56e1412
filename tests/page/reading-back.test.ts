/** What the page reads from a play: transcript, recap, the way so far, who knows what. */
import { describe, expect, it } from "vitest";
import { knowledgeRows } from "../../src/page/model/knowledge-rows.ts";
import { recapOf } from "../../src/page/model/recap.ts";
import { roadTaken } from "../../src/page/model/road-taken.ts";
import { beginningOf, lastLine, transcriptOf } from "../../src/page/model/transcript.ts";
import { CALLED, FOUR_WEEKS, play, scenario } from "./small-story.ts";

const saveOf = (log: typeof CALLED) => ({ format: 1, scenario: "small", version: 1, seed: 1, mode: "solo", log }) as const;

describe("the transcript", () => {
  it("holds encounter, lines, choice and letter in order, each with its week", () => {
    expect(transcriptOf(play(...FOUR_WEEKS).shown)).toEqual([
      { is: "encounter", encounter: "phone", week: 0 },
      { is: "line", line: "phone.rings.1", speaker: "narrator", week: 0 },
      { is: "line", line: "phone.rings.2", speaker: "planner", week: 0 },
      { is: "chosen", text: "phone.tell", week: 0 },
      { is: "line", line: "phone.thanks.1", speaker: "planner", week: 0 },
      { is: "letter", letter: "four", week: 4 },
    ]);
  });

  it("finds where an encounter begins, at its week or else at its first time", () => {
    const met = (encounter: string, week: number) => ({ is: "encounter", encounter, week }) as const;
    const entries = [met("phone", 0), { is: "chosen", text: "phone.tell", week: 0 } as const, met("doctor", 2), met("phone", 5)];
    expect(beginningOf(entries, { encounter: "doctor", week: 2 })).toBe(2);
    expect(beginningOf(entries, { encounter: "phone", week: 5 })).toBe(3);
    expect(beginningOf(entries, { encounter: "phone", week: 9 })).toBe(0);
    expect(beginningOf(entries, { encounter: "fund", week: 2 })).toBe(-1);
  });

  it("knows the line that stands there now", () => {
    expect(lastLine(play(...CALLED).shown)).toMatchObject({ line: "phone.thanks.1", speaker: "planner" });
    expect(lastLine([])).toBeNull();
  });
});

describe("the recap", () => {
  it("says where you were and what you chose last", () => {
    expect(recapOf(scenario, saveOf(CALLED))).toEqual({ week: 0, at: "encounter", encounter: "phone", last: { is: "chose", text: "phone.tell" } });
  });

  it("says which letter came last, on the road", () => {
    const recap = recapOf(scenario, saveOf([...FOUR_WEEKS, { type: "advance" }]));
    expect(recap).toEqual({ week: 4, at: "road", encounter: null, last: { is: "met", text: "letter.four.title" } });
  });

  it("is silent when nothing was done", () => {
    expect(recapOf(scenario, saveOf([]))).toBeNull();
  });
});

describe("the way so far", () => {
  it("shows who was met with what was chosen, where it grew lighter, and what was let go by", () => {
    const { state } = play(...FOUR_WEEKS);
    expect(roadTaken(scenario, state)).toEqual([{ phase: "uitval", points: [
      { is: "met", week: 0, title: "phone.title", chose: ["phone.tell"], isLight: true },
      { is: "missed", week: 4, title: "doctor.title", chose: [], isLight: false },
      { is: "letter", week: 4, title: "letter.four.title", chose: [], isLight: false },
    ] }]);
  });
});

describe("who knows what", () => {
  it("lists what the persona knows, with who learned it where, and keeps the rest hidden", () => {
    const rows = knowledgeRows(scenario, play(...CALLED).state);
    expect(rows.map(({ fact }) => fact)).toEqual(["diagnosis", "stairs"]);
    expect(rows[0]).toMatchObject({ medical: true, knowers: [{ actor: "doctor", week: 0, where: null }] });
    expect(rows[1]?.knowers).toEqual([{ actor: "planner", week: 0, where: "phone.title" }]);
  });
});
