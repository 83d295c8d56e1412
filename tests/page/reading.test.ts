/** What a voice reads at each moment of a play. */
import { describe, expect, it } from "vitest";
import type { Card } from "../../src/core/index.ts";
import { readCard, readingOf } from "../../src/page/model/reading.ts";
import type { ReadingWords, ReadMoment } from "../../src/page/model/reading.ts";
import { createMemoryStorage } from "../../src/platform/storage.ts";
import { createPlayStore, newSave } from "../../src/store/play-store.ts";
import { choice, encounter, line, node, scenario, toRoad } from "../support/build-scenario.ts";
import * as groupPlay from "../../src/store/group-play.ts";

const nl = (text: string) => ({ text, language: "nl" });
const words: ReadingWords = { say: nl, nameOf: (actor) => nl(`<${actor}>`), own: (key) => nl(`[${key}]`) };
const read = (moment: ReadMoment, card?: Card) => readingOf(moment, card, words).map(({ text }) => text);

const closed = { when: { is: "flag", flag: "never" }, closed: { why: "law", text: "why.law" } } as const;
const story = scenario([
  encounter("call", [node("one", [line("a"), line("b", "employer"), line("c", "employer"), line("d", "nadine"), line("e")], [choice("yes", toRoad), choice("no", toRoad, closed)])]),
], {
  letters: [{ id: "post", from: "fund", title: "post.title", lines: ["post.1", "post.2"], week: 1 }],
});

function begin(mode: "solo" | "group" = "solo") {
  const storage = createMemoryStorage();
  const play = createPlayStore({ scenario: story, save: newSave(story, 7, mode), keep: (save) => storage.write("x", JSON.stringify(save)), now: () => 0, groupPlay });
  play.getState().act({ type: "visit", encounter: "call" });
  return play;
}
const advance = (play: ReturnType<typeof begin>, times = 1) => { for (let count = 0; count < times; count += 1) play.getState().act({ type: "advance" }); };

describe("a voice reads", () => {
  it("a told line by itself, and a speaker's name only when somebody else speaks", () => {
    const play = begin();
    const heard = [read(play.getState())];
    for (let count = 0; count < 4; count += 1) {
      advance(play);
      heard.push(read(play.getState()));
    }
    expect(heard).toEqual([["a"], ["<employer>", "b"], ["c"], ["<nadine>", "d"], ["e"]]);
  });

  it("the choices by number, with the reason why one is closed", () => {
    const play = begin();
    advance(play, 5);
    expect(play.getState().story.waiting).toBe("choice");
    expect(read(play.getState())).toEqual(["1. text.yes", "2. text.no", "[choice.closed]", "why.law"]);
  });

  it("the road: what it is about and where one can go", () => {
    const play = begin();
    advance(play, 5);
    play.getState().act({ type: "choose", choice: "yes" });
    expect(play.getState().story.waiting).toBe("road");
    expect(read(play.getState())[0]).toBe("phase.uitval.about");
  });

  it("a letter when it is opened: who it is from, its title and its lines", () => {
    const play = begin();
    const { story: state, ...rest } = play.getState();
    expect(read({ ...rest, story: { ...state, waiting: "letter", open: "post" } })).toEqual(["<fund>", "post.title", "post.1", "post.2"]);
  });

  it("a card when it is opened: only what holds on the day, law and practice apart", () => {
    const statement = { sources: [], confidence: "high", checkedOn: "2026-01-01", checkBefore: "2027-01-01", validFrom: "2026-01-01" } as const;
    const card: Card = {
      id: "c", actor: "fund", title: "c.title", igloo: [], must: [], may: [], mayNot: [], ask: [],
      statements: [{ ...statement, layer: "practice", text: "p" }, { ...statement, layer: "law", text: "l" }, { ...statement, layer: "law", text: "old", validFrom: "2020-01-01", validUntil: "2026-01-01" }],
    };
    expect(readCard(card, "2026-03-01", words).map(({ text }) => text)).toEqual(["c.title", "[card.law]", "l", "[card.practice]", "p"]);
  });

  it("nothing while the room is held", () => {
    const play = begin("group");
    expect(read(play.getState())).toEqual(["a"]);
    play.getState().lead({ type: "hold", by: "facilitator", screen: "freeze" });
    expect(read(play.getState())).toEqual([]);
  });
});
