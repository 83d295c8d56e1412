/** The facilitator's desk with Nadine's story as a whole: the plan, the tables, looking back, and what holds for any desk. */
import { describe, expect, it } from "vitest";
import type { Id } from "../../src/core/index.ts";
import { DEBRIEF_STEPS, readRoom, USUAL_SETTING } from "../../src/session/index.ts";
import type { Command, Room, Setting } from "../../src/session/index.ts";
import { atChoice, atTalk, deskOf, first, lead, MINUTE, roomOfPlay, scenario, texts, wordless } from "../support/nadine-desk.ts";

const setUp = (more: Partial<Setting> = {}): Command => ({ type: "set-up", ...USUAL_SETTING, ...more });

describe("the plan on the desk", () => {
  const planned = lead([setUp({ length: 90 }), { type: "begin" }]);
  const stops = (room: Room) => deskOf(room).plan?.stops ?? [];
  const stop = (room: Room, id: Id) => stops(room).find(({ encounter }) => encounter === id);

  it("waits for the minutes", () => expect(deskOf(planned, 0, { measured: null })).toMatchObject({ plan: null, next: null }));

  it("follows length, order, talks and what is dropped", () => {
    const droppable = stops(planned).find(({ mayDrop }) => mayDrop)?.encounter ?? "";
    const changed = lead([{ type: "skip", encounter: droppable }, { type: "talk", cue: "wat-vertel-je", isOn: false }, { type: "order", encounters: stops(planned).map(({ encounter }) => encounter).reverse() }], planned);
    expect(stop(changed, droppable)?.state).toBe("dropped");
    expect(stop(changed, "veerle-belt")?.talk).toMatchObject({ cue: "wat-vertel-je", isOn: false, prompt: { text: texts["cue.wat-vertel-je.prompt"] } });
    expect(stops(changed).map(({ encounter }) => encounter)).toEqual(stops(planned).map(({ encounter }) => encounter).reverse());
    expect(deskOf(changed).plan?.minutes).toBeLessThan((deskOf(planned).plan?.minutes ?? 0) - 4);
    expect(stop(lead([{ type: "keep", encounter: droppable }], changed), droppable)?.state).toBe("ahead");
    expect(deskOf(lead([setUp({ length: 30 })])).plan?.debrief).toBeLessThan(deskOf(planned).plan?.debrief ?? 0);
  });

  it("says what is behind, now, ahead and missed, and what comes next", () => {
    expect(new Set(stops(planned).map(({ state }) => state))).toEqual(new Set(["ahead"]));
    expect(stop(atTalk, "veerle-belt")?.state).toBe("now");
    const next = deskOf(atTalk).next;
    expect(stop(atTalk, next?.encounter ?? "")?.state).toBe("ahead");
    expect(next?.prompt?.text).toBe(stop(atTalk, next?.encounter ?? "")?.talk?.prompt.text);
    const ended = roomOfPlay(3);
    expect([...new Set(stops(ended).map(({ state }) => state))].sort()).toEqual(["behind", "missed", "now"].filter((state) => state !== "now" || ended.story.place !== null));
    expect(deskOf(ended)).toMatchObject({ isEnded: true, next: null });
    // The words of the ending still belong to the encounter that led to it.
    const last = stops(ended).find(({ state }) => state === "now");
    expect(deskOf(ended).plan?.left).toBeCloseTo((deskOf(ended).plan?.debrief ?? 0) + (last?.minutes ?? 0) + (last?.talk?.minutes ?? 0));
  });

  it("is the own path's, also while a side way is shown", () => {
    const walked = roomOfPlay(3, 80);
    const beside = lead([{ type: "what-if", from: 0 }], { ...walked, branch: null });
    expect(stops(beside)).toEqual(stops(walked));
    expect([deskOf(beside).next, deskOf(beside).plan?.left]).toEqual([deskOf(walked).next, deskOf(walked).plan?.left]);
    expect(deskOf(beside).now.week).toBe(0);
  });

  it("tells the pace by what lies behind and what is being done", () => {
    const behind = deskOf(planned).plan?.opening ?? 0;
    const at = (minutes: number) => deskOf(planned, (planned.clock.began ?? 0) + minutes * MINUTE).plan?.pace;
    expect([at(0), at(behind + 2.9), at(behind + 3.1)]).toEqual(["on-time", "on-time", "behind"]);
    const later = readRoom(scenario, { seed: 3, log: [setUp(), { type: "begin" }].map((entry) => ({ ...entry, at: 0 })) }).room;
    const walked = { ...roomOfPlay(3, 120), clock: later.clock };
    expect(deskOf(walked, 0).plan?.pace).toBe("ahead");
  });
});

describe("the tables on the desk", () => {
  it("are none when everybody is the persona", () => expect(deskOf(lead([setUp({ tables: 5 })])).tables).toEqual([]));

  it("look through the persona's eyes, then those of the four bodies, then of others, each a different one", () => {
    const { tables } = deskOf(lead([setUp({ roles: "tables", tables: 8 })]));
    expect(tables.map(({ table }) => table)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(tables[0]?.role.text).toBe("Nadine");
    expect(new Set(tables.map(({ role }) => role.text)).size).toBe(8);
    const bodyOf = (name: string | undefined) => Object.values(scenario.actors).find((actor) => texts[actor.name] === name)?.body;
    expect(tables.slice(1, 5).map(({ role }) => bodyOf(role.text))).toEqual(["fund", "occupational-health", "employer", "vdab"]);
  });
});

describe("looking back from the desk", () => {
  const ended = roomOfPlay(11);
  const { prompts } = deskOf(ended);

  it("has prompts in each step, and the way back to the moment of each that has one", () => {
    expect(new Set(prompts.map(({ step }) => step))).toEqual(new Set(DEBRIEF_STEPS));
    const tied = prompts.filter(({ from }) => from !== null);
    expect(tied.length).toBeGreaterThan(0);
    for (const { from, moment } of tied) {
      const there = lead([{ type: "what-if", from: from ?? -1 }], ended);
      const visit = ended.own[from ?? -1];
      expect(["visit", "choose"]).toContain(visit?.type);
      expect(there.story.waiting === "road" ? texts[scenario.encounters[visit?.type === "visit" ? visit.encounter : ""]?.title ?? ""] : deskOf(there).now.encounter?.title.text).toBe(moment);
    }
    expect(prompts.at(-1)).toMatchObject({ step: "transfer", from: null, moment: null });
  });

  it("remembers what was talked about", () => {
    const id = prompts[0]?.id ?? "";
    expect(deskOf(lead([{ type: "talked", prompt: id }], ended)).prompts.filter(({ isTalked }) => isTalked).map((prompt) => prompt.id)).toEqual([id]);
  });
});

describe("any desk", () => {
  const rooms = [2, 9, 17].flatMap((seed) => Array.from({ length: 14 }, (_, at) => roomOfPlay(seed, at * 14)));

  it("is plain: it comes out of the line between two windows as it went in", () => {
    for (const room of [...rooms, atTalk, atChoice]) {
      const desk = deskOf(room, MINUTE);
      expect(JSON.parse(JSON.stringify(desk))).toStrictEqual(desk);
    }
  });

  it("has words for everything that it shows", () => {
    const shownIds = (value: unknown): Id[] => {
      if (typeof value !== "object" || value === null) return [];
      if ("text" in value && "language" in value) return typeof value.text === "string" && (value.text === "" || wordless.has(value.text)) ? [value.text] : [];
      return Object.values(value).flatMap(shownIds);
    };
    for (const room of [...rooms, atTalk, atChoice]) expect(shownIds(deskOf(room))).toEqual([]);
    // Only parts of a talk that it may lack have no words.
    expect([...wordless].filter((id) => !/^cue\.[a-z-]+\.(aim|pitfalls|reaction\.[1-9])$/.test(id))).toEqual([]);
  });

  it("keeps what is medical apart, and never names the persona among those who know", () => {
    const { knowledge } = deskOf(atTalk);
    expect(knowledge.some(({ isMedical }) => isMedical) && knowledge.some(({ isMedical }) => !isMedical)).toBe(true);
    for (const { knowers } of knowledge) expect(knowers.map(({ text }) => text)).not.toContain("Nadine");
  });

  it("shows cards, notes and jumps of the group's own path", () => {
    const room = lead([{ type: "show-card", card: "aangepast-werk" }, { type: "note", text: "stil" }], atTalk);
    const desk = deskOf(room);
    expect(desk.card).toBe("aangepast-werk");
    expect(desk.cards.filter(({ isShown }) => isShown).map(({ card }) => card)).toEqual(["aangepast-werk"]);
    expect(desk.notes).toMatchObject([{ text: "stil", title: { text: texts[first.title] } }]);
    expect(deskOf(lead([{ type: "hide-card" }], room)).card).toBeNull();
    expect(desk.jumps.map(({ encounter }) => encounter)).not.toContain("veerle-belt");
    expect(desk.jumps.length + Object.keys(room.story.met).length).toBe(Object.keys(scenario.encounters).length);
  });
});
