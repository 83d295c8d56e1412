/** A group's session above its play: how it begins, that only one window leads it, what is kept of it, time in which nobody played. */
import { describe, expect, it } from "vitest";
import { createMemoryStorage } from "../../src/platform/storage.ts";
import type { Storage } from "../../src/platform/storage.ts";
import { USUAL_SETTING } from "../../src/session/index.ts";
import type { Catalogue, CatalogueEntry } from "../../src/store/catalogue.ts";
import type { GroupStart } from "../../src/store/group-start.ts";
import { createGameStore } from "../../src/store/game-store.ts";
import { standAside } from "../../src/store/stand-aside.ts";
import { readAlive, writeAlive } from "../../src/store/keep-alive.ts";
import { createSettingsStore } from "../../src/store/settings-store.ts";
import { choice, encounter, line, node, scenario, toEnding } from "../support/build-scenario.ts";

const story = scenario([encounter("phone", [node("rings", [line("a"), { is: "cue", cue: "talk" }, line("b")], [choice("end", toEnding("done"))])])]);
const KEY = "werkwijzer:play:test:group";
const MINUTE = 60_000;
const start: GroupStart = { setting: { ...USUAL_SETTING, audience: "care", length: 90 }, part: "opening", wishes: [{ type: "skip", encounter: "phone" }, { type: "talk", cue: "talk", isOn: false }] };

const entry: CatalogueEntry = {
  id: "test", title: "Test", persona: { name: "Nadine", age: 46, figure: "nadine", work: "" }, portrait: "", portraitPlain: "", note: "", notePlain: "", languages: ["nl"],
  load: () => Promise.resolve({ scenario: story, texts: {} }), loadWhole: () => Promise.resolve(story), loadMinutes: () => Promise.resolve({}), texts: {},
};

/** A window with the game in it; `minutes` is its clock. */
async function openWindow({ storage = createMemoryStorage() as Storage, minutes = 0, seed = 7 } = {}) {
  const catalogue: Catalogue = { entries: [entry], loadCardFile: () => Promise.resolve({ cards: [], texts: {} }) };
  const clock = { minutes };
  const game = createGameStore({ catalogue, storage, settings: createSettingsStore(storage), drawSeed: () => seed, now: () => clock.minutes * MINUTE });
  await game.getState().open("test", "group");
  const now = () => game.getState();
  const play = () => {
    const store = now().play;
    if (!store) throw new Error("no play is open");
    return store.getState();
  };
  const kept = () => (JSON.parse(storage.read(KEY) ?? "{\"log\":[]}") as { log: { type: string }[] }).log;
  return { storage, clock, game, now, play, kept, types: () => kept().map(({ type }) => type) };
}

describe("a session that begins", () => {
  it("writes its set-up, its wishes, its beginning and its part first", async () => {
    const { now, play, kept } = await openWindow({ minutes: 3 });
    now().begin("anew", start);
    expect(kept()).toEqual([
      { type: "set-up", at: 3 * MINUTE, ...start.setting }, ...start.wishes ?? [], { type: "begin", at: 3 * MINUTE }, { type: "part", part: "opening", at: 3 * MINUTE },
    ]);
    expect(play().room).toMatchObject({ setting: start.setting, part: "opening", drops: { phone: true }, talks: { talk: false }, clock: { began: 3 * MINUTE } });
    expect([now().view, play().isKept, play().isRehearsal]).toEqual(["play", true, false]);
  });

  it("can begin with the story at once, and takes up there what it was set up for", async () => {
    const { now, play, storage } = await openWindow();
    now().begin("anew", { setting: start.setting, part: "story" });
    expect(play().act({ type: "visit", encounter: "phone" })).toBeNull();
    const later = await openWindow({ storage });
    later.now().begin("go-on");
    expect(later.play().room).toMatchObject({ setting: start.setting, part: "story", story: { place: { encounter: "phone" } } });
  });

  it("holds the story back in another part, and says so", async () => {
    const { now, play, types } = await openWindow();
    now().begin("anew", start);
    expect(play().act({ type: "visit", encounter: "phone" })).toBe("held");
    expect([play().story.place, types()]).toEqual([null, ["set-up", "skip", "talk", "begin", "part"]]);
  });
});

describe("a rehearsal", () => {
  it("keeps nothing, and leaves what was kept alone", async () => {
    const { now, storage } = await openWindow();
    now().begin("anew", start);
    const before = storage.read(KEY);
    const alone = await openWindow({ storage, seed: 99 });
    alone.now().begin("rehearse", start);
    expect(alone.play()).toMatchObject({ isRehearsal: true, isKept: true, notice: null, room: { seed: 99, setting: start.setting } });
    alone.play().lead({ type: "talk", cue: "talk", isOn: true });
    expect(alone.play().lead({ type: "next-talk" })).toBe(true);
    expect(alone.play().session.held).toMatchObject({ by: "cue", cue: "talk" });
    expect(storage.read(KEY)).toBe(before);
    const empty = await openWindow();
    empty.now().begin("rehearse", start);
    expect(empty.storage.keys("werkwijzer:play")).toEqual([]);
  });
});

describe("a session that is led elsewhere", () => {
  it("refuses everything here and writes nothing", async () => {
    const { game, now, play, storage, clock } = await openWindow();
    now().begin("anew", { setting: start.setting, part: "story" });
    const before = storage.read(KEY);
    await standAside(game, true);
    expect(now().isElsewhere).toBe(true);
    clock.minutes = 30;
    expect(play().lead({ type: "note", text: "hier" })).toBe(false);
    expect(play().act({ type: "visit", encounter: "phone" })).toBe("held");
    play().leaveOut(0);
    const store = now().play;
    now().begin("anew", start);
    expect([storage.read(KEY), now().play, play().story.place]).toEqual([before, store, null]);
  });

  it("comes back with what the other window kept", async () => {
    const one = await openWindow();
    one.now().begin("anew", { setting: start.setting, part: "story" });
    await standAside(one.game, true);
    const other = await openWindow({ storage: one.storage });
    other.now().begin("go-on");
    other.play().act({ type: "visit", encounter: "phone" });
    other.play().lead({ type: "note", text: "daar" });
    await standAside(other.game, true);
    await standAside(one.game, false);
    expect(one.now().isElsewhere).toBe(false);
    expect(one.play().room).toMatchObject({ notes: [{ text: "daar" }], story: { place: { encounter: "phone" } } });
    expect(one.play().lead({ type: "note", text: "hier" })).toBe(true);
    expect(one.types().filter((type) => type === "note")).toHaveLength(2);
  });

  it("goes on at once in a window that took over", async () => {
    const one = await openWindow();
    one.now().begin("anew", { setting: start.setting, part: "story" });
    one.play().lead({ type: "note", text: "daar" });
    const other = await openWindow({ storage: one.storage });
    await standAside(other.game, true);
    await standAside(other.game, false, true);
    expect([other.now().view, other.play().room?.notes.length]).toEqual(["play", 1]);
  });

  it("opens no play by itself where none was open", async () => {
    const { game, now } = await openWindow();
    await standAside(game, true);
    await standAside(game, false);
    expect([now().play, now().view]).toEqual([null, "note"]);
  });
});

describe("a device that refuses to keep", () => {
  it("is told once, until keeping worked again", async () => {
    const memory = createMemoryStorage();
    let isFull = true;
    const { now, play } = await openWindow({ storage: { ...memory, write: (key, text) => !isFull && memory.write(key, text) } });
    now().begin("anew", start);
    expect(play()).toMatchObject({ isKept: false, notice: { is: "cannot-keep" } });
    play().dismissNotice();
    play().lead({ type: "note", text: "" });
    expect(play()).toMatchObject({ isKept: false, notice: null });
    isFull = false;
    play().lead({ type: "note", text: "" });
    expect(play()).toMatchObject({ isKept: true, notice: null });
    isFull = true;
    play().lead({ type: "note", text: "" });
    expect(play()).toMatchObject({ isKept: false, notice: { is: "cannot-keep" } });
  });
});

describe("time in which nobody played", () => {
  const played = async (closed: number, opened: number, alive?: number) => {
    const { now, play, clock, storage } = await openWindow();
    now().begin("anew", { setting: start.setting, part: "story" });
    clock.minutes = closed;
    play().lead({ type: "note", text: "" });
    if (alive !== undefined) writeAlive(storage, "test", alive * MINUTE);
    const later = await openWindow({ storage, minutes: opened });
    later.now().begin("go-on");
    return later;
  };

  it("is left out when a closed window comes back, from its last entry", async () => {
    const { play, kept } = await played(10, 100);
    expect(play().room?.clock).toMatchObject({ lost: 90 * MINUTE, lastGap: { since: 10 * MINUTE, until: 100 * MINUTE } });
    expect(kept().at(-1)).toEqual({ type: "back", since: 10 * MINUTE, at: 100 * MINUTE });
  });

  it("is left out from when the session was last alive, if that was later", async () => {
    expect((await played(10, 100, 25)).play().room?.clock.lost).toBe(75 * MINUTE);
    expect((await played(10, 100, 4)).play().room?.clock.lost).toBe(90 * MINUTE);
  });

  it("is not spoken of when it was short", async () => {
    const { play, types } = await played(10, 10.9);
    expect([play().room?.clock.lastGap, types().includes("back")]).toEqual([null, false]);
  });

  it("is left out while the laptop sleeps, and not after the end or before the beginning", async () => {
    const { now, play, clock } = await openWindow();
    now().begin("anew");
    clock.minutes = 30;
    play().leaveOut(0);
    expect(play().log).toEqual([]);
    play().lead({ type: "begin" });
    clock.minutes = 60;
    play().leaveOut(40 * MINUTE);
    expect(play().log.at(-1)).toEqual({ type: "back", since: 40 * MINUTE, at: 60 * MINUTE });
    play().lead({ type: "end" });
    clock.minutes = 90;
    play().leaveOut(60 * MINUTE);
    expect(play().log.at(-1)?.type).toBe("end");
  });

  it("is read from what the device noted, and from nothing else", () => {
    const storage = createMemoryStorage();
    expect(readAlive(storage, "test")).toBeNull();
    writeAlive(storage, "test", 1234);
    expect([readAlive(storage, "test"), readAlive(storage, "other")]).toEqual([1234, null]);
    expect(readAlive(createMemoryStorage({ "werkwijzer:alive:test": "gisteren" }), "test")).toBeNull();
  });
});
