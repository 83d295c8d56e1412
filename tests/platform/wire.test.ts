import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openBetweenWindows, openWire } from "../../src/platform/wire.ts";
import { createDesktop, NAMELESS } from "../link/desktop.ts";
import type { Tab } from "../link/desktop.ts";
import { createWorld } from "../link/world.ts";

const ORIGIN = "https://spel.example";

beforeEach(() => { vi.spyOn(console, "warn").mockImplementation(() => undefined); });
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** A channel as browsers have it: all others of the same name hear what is posted. */
class FakeChannel {
  static open: FakeChannel[] = [];
  onmessage: ((event: { data: unknown; origin: string }) => void) | null = null;
  isClosed = false;
  readonly name: string;
  constructor(name: string) {
    this.name = name;
    FakeChannel.open.push(this);
  }
  postMessage(value: unknown): void {
    if (this.isClosed) throw new DOMException("closed", "InvalidStateError");
    const data: unknown = structuredClone(value);
    for (const other of FakeChannel.open) if (other !== this && other.name === this.name) other.onmessage?.({ data, origin: ORIGIN });
  }
  close(): void { this.isClosed = true; }
}

class RefusedChannel {
  constructor() { throw new DOMException("The operation is insecure.", "SecurityError"); }
}

/** This window, as the wire finds it. */
function standIn({ protocol = "https:", channel = FakeChannel as unknown } = {}) {
  const ears = new Set<(event: unknown) => void>();
  FakeChannel.open = [];
  vi.stubGlobal("location", { protocol, origin: protocol === "file:" ? NAMELESS : ORIGIN });
  vi.stubGlobal("opener", null);
  vi.stubGlobal("BroadcastChannel", channel);
  vi.stubGlobal("addEventListener", (_: string, hear: (event: unknown) => void) => { ears.add(hear); });
  vi.stubGlobal("removeEventListener", (_: string, hear: (event: unknown) => void) => { ears.delete(hear); });
  return ears;
}

const silent = { hear: () => undefined, neighbours: () => [] };

describe("the wire by channel", () => {
  it("carries to all others of its name, and not to itself", () => {
    standIn();
    const heard: unknown[][] = [[], [], []];
    const wires = ["a", "a", "b"].map((name, place) => openWire(name, { ...silent, hear: (value) => { heard[place]?.push(value); } }));
    wires[0]?.send({ is: "hello" });
    expect(heard).toEqual([[], [{ is: "hello" }], []]);
  });

  it("hears nothing of another origin", () => {
    standIn();
    const heard: unknown[] = [];
    openWire("a", { ...silent, hear: (value) => { heard.push(value); } });
    FakeChannel.open[0]?.onmessage?.({ data: "steal", origin: "https://elsewhere.example" });
    expect(heard).toEqual([]);
    FakeChannel.open[0]?.onmessage?.({ data: "ours", origin: ORIGIN });
    expect(heard).toEqual(["ours"]);
  });

  it("never throws: what cannot be sent is passed over, and nothing goes or comes once closed", () => {
    standIn();
    const heard: unknown[] = [];
    const wire = openWire("a", { ...silent, hear: (value) => { heard.push(value); } });
    const other = openWire("a", silent);
    expect(() => wire.send(() => "no plain value")).not.toThrow();
    expect(console.warn).toHaveBeenCalledTimes(1);
    wire.close();
    wire.close();
    expect(() => wire.send("late")).not.toThrow();
    other.send("late too");
    expect(heard).toEqual([]);
    expect(console.warn).toHaveBeenCalledTimes(1);
  });

  it.each([
    ["is refused", { channel: RefusedChannel }],
    ["is of no use from disk", { protocol: "file:" }],
  ])("gives way to messages between windows where it %s", (_, place) => {
    const ears = standIn(place);
    const posted: unknown[] = [];
    const other = { closed: false, postMessage: (...sent: unknown[]) => { posted.push(sent); } };
    const wire = openWire("a", { ...silent, neighbours: () => [other] });
    expect(FakeChannel.open).toEqual([]);
    expect(ears.size).toBe(1);
    wire.send(1);
    expect(posted).toEqual([[{ wire: "a", value: 1 }, "protocol" in place ? "*" : ORIGIN]]);
    wire.close();
    expect(ears.size).toBe(0);
  });
});

/** A window with another that it opened; each hears on the wire `a`. */
function openPair(origin = ORIGIN, childOrigin = origin) {
  const world = createWorld();
  const desktop = createDesktop(world, origin);
  const parent = desktop.openTab();
  const child = desktop.openTab(parent, childOrigin);
  const hearIn = (tab: Tab, children: readonly Tab[], name = "a") => {
    const heard: unknown[] = [];
    const wire = openBetweenWindows(tab.home, name, {
      hear: (value) => { heard.push(value); },
      neighbours: () => children.map((one) => desktop.viewOf(tab, one)),
    });
    const send = (value: unknown) => {
      wire.send(value);
      world.settle();
    };
    return { ...wire, heard, send };
  };
  return { world, desktop, parent, child, hearIn };
}

describe.each([["of one origin", ORIGIN], ["from disk", NAMELESS]])("the wire between windows %s", (_, origin) => {
  it("carries both ways, each message once", () => {
    const { parent, child, hearIn } = openPair(origin);
    const above = hearIn(parent, [child]);
    const below = hearIn(child, []);
    above.send("down");
    below.send("up");
    above.send("down again");
    expect(below.heard).toEqual(["down", "down again"]);
    expect(above.heard).toEqual(["up"]);
  });

  it("learns who is there from what it hears, and forgets who was closed", () => {
    const { parent, child, hearIn } = openPair(origin);
    const below = hearIn(child, []);
    const reloaded = hearIn(parent, []);
    reloaded.send("to nobody");
    below.send("I am here");
    reloaded.send("good");
    expect(below.heard).toEqual(["good"]);
    child.isClosed = true;
    reloaded.send("to nobody");
    expect(below.heard).toEqual(["good"]);
  });

  it("keeps wires of different names apart", () => {
    const { parent, child, hearIn } = openPair(origin);
    const above = hearIn(parent, [child]);
    const below = hearIn(child, [], "b");
    above.send("on a");
    below.send("on b");
    expect([above.heard, below.heard]).toEqual([[], []]);
  });

  it("is silent and deaf once closed", () => {
    const { parent, child, hearIn } = openPair(origin);
    const above = hearIn(parent, [child]);
    const below = hearIn(child, []);
    below.close();
    above.send("down");
    below.send("up");
    expect([above.heard, below.heard]).toEqual([[], []]);
  });
});

describe("the wire between windows", () => {
  it.each([[ORIGIN, "https://elsewhere.example"], [NAMELESS, "https://elsewhere.example"], [ORIGIN, NAMELESS]])("on %s hears nothing of %s and learns nothing from it", (origin, foreign) => {
    const { world, desktop, parent, child, hearIn } = openPair(origin, foreign);
    const above = hearIn(parent, []);
    desktop.viewOf(child, parent).postMessage({ wire: "a", value: "steal" }, "*");
    world.settle();
    expect(above.heard).toEqual([]);
    const said: unknown[] = [];
    child.frame.ears.add((event) => { said.push(event); });
    above.send("for our own ears");
    expect(said).toEqual([]);
  });

  it("tells windows of the same origin only, also when one that it opened has gone elsewhere", () => {
    const { parent, child, hearIn } = openPair(ORIGIN, "https://elsewhere.example");
    const said: unknown[] = [];
    child.frame.ears.add((event) => { said.push(event); });
    hearIn(parent, [child]).send("for our own ears");
    expect(said).toEqual([]);
  });

  it("passes over what is not on the wire and what it said itself", () => {
    const { world, parent, child, hearIn } = openPair();
    const above = hearIn(parent, [child]);
    const { home } = parent;
    for (const data of [null, 3, "a", [], {}, { wire: "b", value: 1 }]) parent.frame.letters.push({ data, origin: ORIGIN, source: home.opener });
    parent.frame.letters.push({ data: { wire: "a", value: 1 }, origin: ORIGIN, source: home });
    world.settle();
    expect(above.heard).toEqual([]);
  });

  it("hears the goodbye of a page whose window is elsewhere already", () => {
    const { world, parent, hearIn } = openPair();
    const above = hearIn(parent, []);
    parent.frame.letters.push({ data: { wire: "a", value: "bye" }, origin: ORIGIN, source: null });
    world.settle();
    expect(above.heard).toEqual(["bye"]);
    expect(() => above.send("to nobody")).not.toThrow();
  });

  it("never throws, and reaches the others when one cannot be reached", () => {
    const { desktop, parent, child } = openPair();
    const heard: unknown[] = [];
    child.frame.ears.add((event) => { heard.push(event); });
    const broken = { closed: false, postMessage: () => { throw new DOMException("no", "DataCloneError"); } };
    const wire = openBetweenWindows(parent.home, "a", { ...silent, neighbours: () => [broken, desktop.viewOf(parent, child)] });
    expect(() => wire.send("on")).not.toThrow();
    expect(child.frame.letters).toHaveLength(1);
    expect(console.warn).toHaveBeenCalledTimes(1);
  });
});
