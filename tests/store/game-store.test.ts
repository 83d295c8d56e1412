import { describe, expect, it } from "vitest";
import { createMemoryStorage } from "../../src/platform/storage.ts";
import type { Storage } from "../../src/platform/storage.ts";
import type { Catalogue, CatalogueEntry } from "../../src/store/catalogue.ts";
import { createGameStore } from "../../src/store/game-store.ts";
import { createSettingsStore } from "../../src/store/settings-store.ts";
import { encounter, line, node, scenario, toRoad } from "../support/build-scenario.ts";

const story = scenario([encounter("phone", [node("rings", [line("a"), line("b")], toRoad)])]);
const KEY = "werkwijzer:play:test:solo";

function entry(more: Partial<CatalogueEntry> = {}): CatalogueEntry {
  const part = (word: string) => ({ start: () => Promise.resolve({ a: word }), rest: () => Promise.resolve({ b: word }) });
  return {
    id: "test", title: "Test", persona: { name: "Nadine", age: 46, figure: "nadine", work: "" }, portrait: "", portraitPlain: "", note: "", notePlain: "",
    languages: ["nl", "fr"], load: () => Promise.resolve({ scenario: story, texts: { a: "vol" } }), loadWhole: () => Promise.resolve(story),
    loadMinutes: () => Promise.resolve({ phone: { minutes: 0.2, share: 1 } }),
    texts: { nl: part("vol"), "nl-plain": part("eenvoudig"), fr: part("français") }, ...more,
  };
}

function openGame({ storage = createMemoryStorage(), one = entry() }: { storage?: Storage; one?: CatalogueEntry } = {}) {
  const settings = createSettingsStore(storage);
  const catalogue: Catalogue = { entries: [one], loadCardFile: () => Promise.resolve({ cards: [], texts: {} }) };
  const game = createGameStore({ catalogue, storage, settings, drawSeed: () => 7, now: () => 0 });
  return { game, settings, storage, now: () => game.getState() };
}
const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

describe("the game", () => {
  it("opens a story at its note and begins it", async () => {
    const { now, storage } = openGame();
    await now().open("test", "solo");
    expect([now().view, now().kept?.save]).toEqual(["note", null]);
    now().begin("anew");
    now().play?.getState().act({ type: "visit", encounter: "phone" });
    expect(JSON.parse(storage.read(KEY) ?? "")).toMatchObject({ scenario: "test", seed: 7, log: [{ type: "visit" }] });
  });

  it("takes a kept play up where it was left", async () => {
    const { now, storage } = openGame();
    await now().open("test", "solo");
    now().begin("anew");
    now().play?.getState().act({ type: "visit", encounter: "phone" });
    now().leave();
    const later = openGame({ storage });
    await later.now().open("test", "solo");
    later.now().begin("go-on");
    expect(later.now().play?.getState().story.place).toMatchObject({ encounter: "phone", beat: 0 });
  });

  it("puts a damaged save aside, names it and never writes over it", async () => {
    const storage = createMemoryStorage({ [KEY]: "{half a sa" });
    const { now } = openGame({ storage });
    await now().open("test", "solo");
    expect(now().kept).toMatchObject({ save: null, fault: "WW401", aside: "werkwijzer:aside:test:1" });
    now().begin("anew");
    now().play?.getState().act({ type: "visit", encounter: "phone" });
    expect(storage.read("werkwijzer:aside:test:1")).toBe("{half a sa");
    expect(now().play?.getState().notice).toMatchObject({ is: "save-fault", fault: "WW401" });
  });

  it("ends a log that no longer fits at the nearest place, and keeps the whole of it aside", async () => {
    const save = JSON.stringify({ format: 1, scenario: "test", version: 0, seed: 1, mode: "solo", log: [{ type: "visit", encounter: "phone" }, { type: "choose", choice: "gone" }] });
    const { now, storage } = openGame({ storage: createMemoryStorage({ [KEY]: save }) });
    await now().open("test", "solo");
    now().begin("go-on");
    expect(now().play?.getState().notice).toEqual({ is: "save-fault", fault: "WW404", aside: "werkwijzer:aside:test:1" });
    expect(now().play?.getState().story.waiting).toBe("line");
    expect(JSON.parse(storage.read("werkwijzer:aside:test:1") ?? "").log).toHaveLength(2);
  });

  it("plays on without keeping when a damaged save cannot be put aside", async () => {
    const full: Storage = { ...createMemoryStorage({ [KEY]: "broken" }), write: () => false };
    const { now } = openGame({ storage: full });
    await now().open("test", "solo");
    now().begin("anew");
    now().play?.getState().act({ type: "visit", encounter: "phone" });
    expect(full.read(KEY)).toBe("broken");
    expect(now().play?.getState().notice).toEqual({ is: "cannot-keep" });
  });

  it("brings the words of the wanted register, with Dutch behind them", async () => {
    const { now, settings } = openGame();
    await now().open("test", "solo");
    settings.getState().change({ register: "plain" });
    await settle();
    expect(now().words.map(({ key, table }) => [key, table["a"], table["b"]])).toEqual([["nl-plain", "eenvoudig", "eenvoudig"], ["nl", "vol", "vol"]]);
    settings.getState().change({ language: "fr" });
    await settle();
    expect(now().words[0]).toMatchObject({ key: "fr", table: { a: "français" } });
  });

  it("says when something could not be fetched, and leaves what is there", async () => {
    const broken = entry({ load: () => Promise.reject(new Error("offline")) });
    const { now } = openGame({ one: broken });
    await now().open("test", "solo");
    expect(now().isLost).toBe(true);
    expect(now().view).toBe("note");
  });

  it("begins with the opening alone, and does what was asked as soon as the rest is here", async () => {
    const opening = { ...story, encounters: { phone: { ...story.encounters["phone"]!, nodes: {} } } };
    let bringWhole = (_: typeof story) => {};
    const slow = entry({
      load: () => Promise.resolve({ scenario: opening, texts: { a: "vol" } }),
      loadWhole: () => new Promise((resolve) => { bringWhole = resolve; }),
    });
    const { now } = openGame({ one: slow });
    await now().open("test", "solo");
    now().begin("anew");
    const play = () => now().play?.getState();
    expect(play()?.act({ type: "visit", encounter: "phone" })).toBeNull();
    expect(play()?.story.waiting).toBe("road");
    await settle();
    bringWhole(story);
    await settle();
    expect(play()?.story.waiting).toBe("line");
    expect(play()?.log).toEqual([{ type: "visit", encounter: "phone" }]);
  });

  it("waits for the whole script before it takes a kept play up", async () => {
    const save = JSON.stringify({ format: 1, scenario: "test", version: 1, seed: 1, mode: "solo", log: [{ type: "visit", encounter: "phone" }] });
    const opening = { ...story, encounters: { phone: { ...story.encounters["phone"]!, nodes: {} } } };
    const one = entry({ load: () => Promise.resolve({ scenario: opening, texts: {} }) });
    const { now } = openGame({ storage: createMemoryStorage({ [KEY]: save }), one });
    await now().open("test", "solo");
    now().begin("go-on");
    expect(now().play?.getState().story.waiting).toBe("line");
  });

  it("tries again what could not be fetched", async () => {
    let isOffline = true;
    const one = entry({ load: () => (isOffline ? Promise.reject(new Error("offline")) : Promise.resolve({ scenario: story, texts: {} })) });
    const { now } = openGame({ one });
    await now().open("test", "solo");
    expect(now().scenario).toBeNull();
    isOffline = false;
    await now().tryAgain();
    expect([now().isLost, now().scenario]).toEqual([false, story]);
  });

  it("shows the personas when a story is not there", async () => {
    const { now } = openGame();
    await now().open("nobody", "group");
    expect([now().view, now().mode]).toEqual(["personas", "group"]);
  });
});
