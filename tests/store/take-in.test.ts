/** Session files that are taken in: what becomes the kept play, what is put aside, and what happens when the device keeps nothing. */
import { describe, expect, it } from "vitest";
import { SAVE_FORMAT } from "../../src/core/index.ts";
import type { LogEntry, Save } from "../../src/core/index.ts";
import { createMemoryStorage } from "../../src/platform/storage.ts";
import type { Storage } from "../../src/platform/storage.ts";
import { USUAL_SETTING, writeSessionFile } from "../../src/session/index.ts";
import type { CatalogueEntry } from "../../src/store/catalogue.ts";
import { createGameStore } from "../../src/store/game-store.ts";
import { readAlive, writeAlive } from "../../src/store/keep-alive.ts";
import { createSettingsStore } from "../../src/store/settings-store.ts";
import { choice, encounter, line, node, scenario, toEnding } from "../support/build-scenario.ts";

const story = scenario([encounter("phone", [node("rings", [line("a"), line("b")], [choice("end", toEnding("done"))])])]);
const KEY = "werkwijzer:play:test:group";
const ASIDE = "werkwijzer:aside:test:1";
const MINUTE = 60_000;
const log: LogEntry[] = [
  { type: "set-up", at: 0, ...USUAL_SETTING, language: "fr", register: "plain" }, { type: "begin", at: 0 }, { type: "visit", encounter: "phone" },
  { type: "note", text: "stil", at: 5 * MINUTE },
];
const save = (more: Partial<Save> = {}): Save => ({ format: SAVE_FORMAT, scenario: "test", version: 1, seed: 3, mode: "group", log, ...more });
const older = JSON.stringify(save({ seed: 1, log: [{ type: "note", text: "ouder", at: 1 }] }));

const entry: CatalogueEntry = {
  id: "test", title: "Test", persona: { name: "Nadine", age: 46, figure: "nadine", work: "" }, portrait: "", portraitPlain: "", note: "", notePlain: "", languages: ["nl", "fr"],
  load: () => Promise.resolve({ scenario: story, texts: {} }), loadWhole: () => Promise.resolve(story), loadMinutes: () => Promise.resolve({}), texts: {},
};

function openWindow(storage: Storage = createMemoryStorage()) {
  const settings = createSettingsStore(storage);
  const game = createGameStore({
    catalogue: { entries: [entry], loadCardFile: () => Promise.resolve({ cards: [], texts: {} }) }, storage, settings, drawSeed: () => 7, now: () => 60 * MINUTE,
  });
  const now = () => game.getState();
  const goOn = () => { now().begin("go-on"); return now().play?.getState(); };
  return { storage, settings, now, goOn };
}

/** Storage in which only some keys can still be written. */
const fullFor = (first: Readonly<Record<string, string>>, isRefused: (key: string) => boolean): Storage => {
  const memory = createMemoryStorage(first);
  return { ...memory, write: (key, text) => !isRefused(key) && memory.write(key, text) };
};

describe("a session file that is whole", () => {
  it("becomes the kept play of its story, which opens at its note in the session's own words", async () => {
    const { now, storage, settings } = openWindow();
    expect(await now().takeIn(writeSessionFile(save()))).toEqual({ is: "whole", save: save() });
    expect([now().view, now().mode, now().entry, now().play]).toEqual(["note", "group", entry, null]);
    expect([now().kept?.save, JSON.parse(storage.read(KEY) ?? "")]).toEqual([save(), save()]);
    expect(settings.getState()).toMatchObject({ language: "fr", register: "plain" });
  });

  it("is gone on with where it was left, the time since left out", async () => {
    const { now, goOn, storage } = openWindow();
    writeAlive(storage, "test", 50 * MINUTE);
    await now().takeIn(writeSessionFile(save()));
    expect(readAlive(storage, "test")).toBeNull();
    expect(goOn()?.room).toMatchObject({ seed: 3, notes: [{ text: "stil" }], story: { place: { encounter: "phone" } }, clock: { lost: 55 * MINUTE } });
  });

  it("leaves an older session aside, whole", async () => {
    const { now, storage, goOn } = openWindow(createMemoryStorage({ [KEY]: older }));
    await now().takeIn(writeSessionFile(save()));
    expect(storage.read(ASIDE)).toBe(older);
    goOn()?.lead({ type: "note", text: "verder" });
    expect([storage.read(ASIDE), JSON.parse(storage.read(KEY) ?? "").seed]).toEqual([older, 3]);
  });

  it("puts a damaged play aside as well, and takes the place of a session that is open", async () => {
    const { now, storage } = openWindow(createMemoryStorage({ [KEY]: "{half" }));
    await now().open("test", "group");
    now().begin("anew");
    await now().takeIn(writeSessionFile(save()));
    expect(storage.keys("werkwijzer:aside:").map((key) => storage.read(key))).toContain("{half");
    expect([now().play, now().kept?.save?.seed]).toEqual([null, 3]);
  });
});

describe("a session file that is not whole", () => {
  it("is taken in and named when it was changed", async () => {
    const { now, goOn } = openWindow();
    const read = await now().takeIn(writeSessionFile(save()).replace("stil", "luid"));
    expect(read.is).toBe("changed");
    expect(goOn()?.room?.notes).toMatchObject([{ text: "luid" }]);
  });

  it("is taken in as far as it goes when it broke off", async () => {
    const { now, goOn, storage } = openWindow();
    const text = writeSessionFile(save());
    expect(await now().takeIn(text.slice(0, text.indexOf("stil")))).toMatchObject({ is: "partly", kept: 3, lost: 1, at: 4 });
    expect(JSON.parse(storage.read(KEY) ?? "").log).toEqual(log.slice(0, 3));
    expect(goOn()).toMatchObject({ story: { place: { encounter: "phone" } }, room: { notes: [] } });
  });

  it.each([
    ["no session at all", "kaas", "WW406"],
    ["the play of somebody alone", writeSessionFile(save({ mode: "solo" })), "WW408"],
    ["a session of a story that is not here", writeSessionFile(save({ scenario: "omar" })), "WW405"],
    ["one from a newer game", writeSessionFile(save({ format: SAVE_FORMAT + 1 })), "WW402"],
  ])("changes nothing when it is %s", async (_, text, fault) => {
    const { now, storage, settings } = openWindow(createMemoryStorage({ [KEY]: older }));
    expect(await now().takeIn(text)).toEqual({ is: "fault", fault });
    expect([storage.read(KEY), storage.keys("werkwijzer:aside:"), now().view, now().entry, settings.getState().language]).toEqual([older, [], "title", null, "nl"]);
  });
});

describe("a device that refuses", () => {
  it("still lets a session be played that was read, and says that it is not kept", async () => {
    const { now, goOn } = openWindow(fullFor({}, () => true));
    expect((await now().takeIn(writeSessionFile(save()))).is).toBe("whole");
    const play = goOn();
    expect(play?.story.place?.encounter).toBe("phone");
    expect(play?.lead({ type: "note", text: "verder" })).toBe(true);
    expect(now().play?.getState()).toMatchObject({ isKept: false, notice: { is: "cannot-keep" } });
  });

  it("never loses an older session that it has no room to put aside", async () => {
    const { now, goOn, storage } = openWindow(fullFor({ [KEY]: older }, (key) => key.startsWith("werkwijzer:aside:")));
    await now().takeIn(writeSessionFile(save()));
    expect(goOn()?.room?.seed).toBe(3);
    now().play?.getState().lead({ type: "note", text: "verder" });
    expect(storage.read(KEY)).toBe(older);
    expect(now().play?.getState()).toMatchObject({ isKept: false, notice: { is: "cannot-keep" } });
  });
});
