/** Saving and picking files, with a browser that is played: what is handed over, what is let go of, what is too much. */
import { describe, expect, it } from "vitest";
import { createFiles, MOST_BYTES } from "../../src/platform/files.ts";
import type { FilesParts } from "../../src/platform/files.ts";

/** A page that notes what was done with its elements. */
function played({ refuses = false } = {}) {
  const done: string[] = [];
  const made: PlayedElement[] = [];
  const blobs: Blob[] = [];
  const waiting: (() => void)[] = [];
  class PlayedElement {
    readonly listeners = new Map<string, () => void>();
    href = "";
    download = "";
    type = "";
    accept = "";
    hidden = false;
    files: readonly object[] = [];
    readonly tag: string;
    constructor(tag: string) { this.tag = tag; }
    click() { done.push(`click ${this.tag}`); }
    remove() { done.push(`remove ${this.tag}`); }
    addEventListener(name: string, listener: () => void) { this.listeners.set(name, listener); }
    tell(name: string) { this.listeners.get(name)?.(); }
  }
  const createElement = (tag: string) => {
    const element = new PlayedElement(tag);
    made.push(element);
    return element;
  };
  const parts = {
    page: { createElement, body: { append: () => { done.push("append"); } } },
    urls: {
      createObjectURL: (blob: Blob) => {
        if (refuses) throw new Error("no room");
        blobs.push(blob);
        return "blob:1";
      },
      revokeObjectURL: (url: string) => { done.push(`let go ${url}`); },
    },
    later: (_: number, deed: () => void) => { waiting.push(deed); },
  } as unknown as FilesParts;
  return { files: createFiles(parts), done, made, blobs, waiting };
}

describe("saving a file", () => {
  it("hands it to the browser under its name and lets go of it afterwards", async () => {
    const { files, done, made, blobs, waiting } = played();
    expect(files.saveFile("verslag.csv", "\uFEFFé", "text/csv")).toBe(true);
    expect(made[0]).toMatchObject({ href: "blob:1", download: "verslag.csv", hidden: true });
    expect(done).toEqual(["append", "click a", "remove a"]);
    expect([...new Uint8Array(await blobs[0]?.arrayBuffer() ?? new ArrayBuffer(0))]).toEqual([0xef, 0xbb, 0xbf, 0xc3, 0xa9]);
    expect(blobs[0]?.type).toBe("text/csv;charset=utf-8");
    waiting[0]?.();
    expect(done.at(-1)).toBe("let go blob:1");
  });

  it("says so when the browser refuses", () => expect(played({ refuses: true }).files.saveFile("a.json", "{}", "application/json")).toBe(false));
});

describe("picking a file", () => {
  const fileOf = (name: string, text: string, size = text.length) => ({ name, size, text: () => Promise.resolve(text) });

  it("gives its name and text", async () => {
    const { files, made, done } = played();
    const picking = files.pickFile(".json");
    expect(made[0]).toMatchObject({ type: "file", accept: ".json", hidden: true });
    Object.assign(made[0] ?? {}, { files: [fileOf("sessie.json", "{}")] });
    made[0]?.tell("change");
    expect(await picking).toEqual({ name: "sessie.json", text: "{}" });
    expect(done).toEqual(["append", "click input", "remove input"]);
  });

  it("gives nothing when nothing was picked", async () => {
    const { files, made } = played();
    const picking = files.pickFile(".json");
    made[0]?.tell("cancel");
    expect(await picking).toBeNull();
  });

  it("does not leave a first pick waiting when a second begins", async () => {
    const { files, made } = played();
    const first = files.pickFile(".json");
    const second = files.pickFile(".json");
    expect(await first).toBeNull();
    made[1]?.tell("cancel");
    expect(await second).toBeNull();
  });

  it.each([
    ["too large", { ...fileOf("film.json", "x", MOST_BYTES + 1), text: () => Promise.reject(new Error("was read")) }, { name: "film.json", fault: "too-big" }],
    ["unreadable", { ...fileOf("weg.json", "x"), text: () => Promise.reject(new Error("gone")) }, { name: "weg.json", fault: "unreadable" }],
    ["just small enough", fileOf("groot.json", "x", MOST_BYTES), { name: "groot.json", text: "x" }],
  ])("tells of one that is %s", async (_, file, picked) => {
    const { files, made } = played();
    const picking = files.pickFile(".json");
    Object.assign(made[0] ?? {}, { files: [file] });
    made[0]?.tell("change");
    expect(await picking).toEqual(picked);
  });
});
