/** A group's session that this device kept and that does not read whole: what is sound of it stands there, the whole of it is put aside, nothing is lost without a word. */
import { describe, expect, it } from "vitest";
import { SAVE_FORMAT } from "../../src/core/index.ts";
import { createMemoryStorage } from "../../src/platform/storage.ts";
import type { Storage } from "../../src/platform/storage.ts";
import { USUAL_SETTING } from "../../src/session/index.ts";
import type { CatalogueEntry } from "../../src/store/catalogue.ts";
import { createGameStore } from "../../src/store/game-store.ts";
import { createSettingsStore } from "../../src/store/settings-store.ts";
import { standAside } from "../../src/store/stand-aside.ts";
import { choice, encounter, line, node, scenario, toEnding } from "../support/build-scenario.ts";

const story = scenario([encounter("phone", [node("rings", [line("a"), line("b")], [choice("end", toEnding("done"))])])]);
const KEY = "werkwijzer:play:test:group";
const ASIDE = "werkwijzer:aside:test:1";
const sound = [
  { type: "set-up", at: 0, ...USUAL_SETTING }, { type: "begin", at: 0 }, { type: "part", part: "story", at: 0 }, { type: "visit", encounter: "phone" }, { type: "note", text: "stil", at: 5 },
];
/** As a newer version of the game would write it. */
const newer = { type: "applause", at: 6 };
const textOf = (log: readonly object[], more: object = {}) => JSON.stringify({ format: SAVE_FORMAT, scenario: "test", version: 1, seed: 3, mode: "group", log, ...more });
const damaged = textOf([...sound, newer, { type: "advance" }]);

const entry: CatalogueEntry = {
  id: "test", title: "Test", persona: { name: "Nadine", age: 46, figure: "nadine", work: "" }, portrait: "", portraitPlain: "", note: "", notePlain: "", languages: ["nl"],
  load: () => Promise.resolve({ scenario: story, texts: {} }), loadWhole: () => Promise.resolve(story), loadMinutes: () => Promise.resolve({}), texts: {},
};

/** A window at the note of the story, with this kept on its device. */
async function openNote(text: string, isRefused: (key: string) => boolean = () => false) {
  const memory = createMemoryStorage({ [KEY]: text });
  const storage: Storage = { ...memory, write: (key, words) => !isRefused(key) && memory.write(key, words) };
  const game = createGameStore({
    catalogue: { entries: [entry], loadCardFile: () => Promise.resolve({ cards: [], texts: {} }) }, storage, settings: createSettingsStore(storage), drawSeed: () => 7, now: () => 10,
  });
  await game.getState().open("test", "group");
  return { game, storage, now: () => game.getState(), asides: () => storage.keys("werkwijzer:aside:") };
}

describe("a kept session with an entry that nobody knows", () => {
  it("waits at the note with what is sound before it, and says how much that is", async () => {
    const { now, storage } = await openNote(damaged);
    expect(now().kept).toEqual({ save: JSON.parse(textOf(sound)), aside: ASIDE, mayKeep: true, mended: { kept: 5, lost: 2 } });
    expect([storage.read(KEY), storage.read(ASIDE)]).toEqual([damaged, damaged]);
  });

  it("goes on from there; the whole of it stays aside, once, however often it is opened", async () => {
    const { now, storage, asides } = await openNote(damaged);
    await now().open("test", "group");
    now().begin("go-on");
    expect(now().play?.getState()).toMatchObject({ story: { place: { encounter: "phone" } }, room: { notes: [{ text: "stil" }] }, notice: null, isKept: true });
    now().play?.getState().lead({ type: "note", text: "verder" });
    expect(JSON.parse(storage.read(KEY) ?? "").log).toEqual([...sound, { type: "note", text: "verder", at: 10 }]);
    expect([asides(), storage.read(ASIDE)]).toEqual([[ASIDE], damaged]);
    now().leave();
    expect(now().kept).toEqual({ save: JSON.parse(storage.read(KEY) ?? "") });
  });

  it("stays aside when another session is begun", async () => {
    const { now, storage } = await openNote(damaged);
    now().begin("anew", { setting: USUAL_SETTING, part: "story" });
    expect(now().play?.getState()).toMatchObject({ isKept: true, room: { seed: 7 } });
    expect([storage.read(ASIDE), JSON.parse(storage.read(KEY) ?? "").seed]).toEqual([damaged, 7]);
  });

  it("is never written over where it cannot be put aside, neither going on nor anew", async () => {
    for (const how of ["go-on", "anew"] as const) {
      const { now, storage } = await openNote(damaged, (key) => key.startsWith("werkwijzer:aside:"));
      expect(now().kept).toMatchObject({ aside: null, mayKeep: false, mended: { kept: 5, lost: 2 } });
      now().begin(how, how === "anew" ? { setting: USUAL_SETTING, part: "story" } : undefined);
      now().play?.getState().lead({ type: "note", text: "verder" });
      expect([how, storage.read(KEY)]).toEqual([how, damaged]);
      expect(now().play?.getState()).toMatchObject({ isKept: false, notice: { is: "cannot-keep" } });
    }
  });

  it("does not go on by itself when another window leaves it behind: the note tells of it first", async () => {
    const { game, now } = await openNote(textOf(sound));
    now().begin("go-on");
    await standAside(game, true);
    const other = await openNote(damaged);
    await standAside(other.game, true);
    await standAside(other.game, false, true);
    expect([other.now().view, other.now().play, other.now().kept?.mended]).toEqual(["note", null, { kept: 5, lost: 2 }]);
    await standAside(game, false);
    expect(now().view).toBe("play");
  });
});

describe("a kept session that broke off", () => {
  it("goes on with its whole entries; how many are lost nobody can tell", async () => {
    const { now, storage } = await openNote(damaged.slice(0, damaged.indexOf("stil")));
    expect(now().kept).toMatchObject({ save: { log: sound.slice(0, 4) }, aside: ASIDE, mended: { kept: 4, lost: null } });
    expect(storage.read(ASIDE)).toBe(damaged.slice(0, damaged.indexOf("stil")));
  });
});

describe("a kept session of which nothing sound is left", () => {
  it.each([
    ["no save", "{half", "WW401"],
    ["unknown from its first entry on", textOf([newer, ...sound]), "WW401"],
    ["of a newer game", textOf(sound, { format: SAVE_FORMAT + 1 }), "WW402"],
  ])("is named at the note and put aside when it is %s", async (_, text, fault) => {
    const { now, storage } = await openNote(text);
    expect(now().kept).toEqual({ save: null, fault, aside: ASIDE });
    expect(storage.read(ASIDE)).toBe(text);
  });
});
