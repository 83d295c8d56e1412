/** Is every layer of every person there, whole, in its box and harmless? And does every face have something in it? */
import { describe, expect, it } from "vitest";
import { isDrawn, list, people, readDrawing, skinNames } from "./figure-files.ts";
import type { Person } from "./figure-files.ts";
import { readShapes } from "./shapes.ts";

const PARTS = ["brows", "eyes", "mouth"];
const ALIVE = ["eyes-closed", "mouth-talk", "mouth-talk-wide"];
/** Kilobytes. */
const LARGEST: Readonly<Record<string, number>> = { bust: 40, stand: 42, walk: 42, head: 12, portrait: 30, over: 4 };

function layersOf(id: string, { over }: Person): string[] {
  return ["bust", "stand", "head", "portrait", ...(over ? ["over"] : []), ...(isDrawn(`${id}/walk`) ? ["walk"] : [])];
}

/** What is wrong with a drawing, in words; nothing when it is sound. */
function findFaults(drawing: string, box: readonly number[] | undefined): string[] {
  const inked = /viewBox="/.test(drawing) ? readShapes(drawing).filter(({ fill, stroke, lines }) => (fill === list.ink || stroke === list.ink) && lines.length > 0) : [];
  return [
    ...(drawing.includes(`viewBox="${box?.join(" ") ?? "none"}"`) ? [] : ["another box"]),
    ...(inked.length > 0 ? [] : ["no ink"]),
    ...(/<style|<script|<text|<image|style=|href=|NaN|undefined|#SKIN|#HAIR|#CLOTH/.test(drawing) ? ["something that does not belong in a drawing"] : []),
  ];
}

describe("layers of people", () => {
  it.each(people)("%s has every layer, sound and not too large", (id, person) => {
    expect(skinNames).toContain(person.skin);
    expect(isDrawn(`${id}/over`)).toBe(person.over);
    for (const layer of layersOf(id, person)) {
      const drawing = readDrawing(`${id}/${layer}`);
      const box = layer === "walk" ? list.boxes.stand : list.boxes[layer as keyof typeof list.boxes];
      expect(findFaults(drawing, box), layer).toEqual([]);
      expect(drawing.length / 1024, layer).toBeLessThanOrEqual(LARGEST[layer] ?? 0);
    }
  });
});

describe("layers of faces", () => {
  const files = [...list.faces.flatMap((face) => PARTS.map((part) => `${face}-${part}`)), ...ALIVE];

  it("are fifteen faces in three parts, a blink and two mouths of speech", () => {
    expect([...list.faces].sort()).toEqual([
      "angry", "ashamed", "calm", "frustrated", "happy", "hopeful", "listening", "pain", "relieved", "sad", "surprised", "talking", "tearful", "tired", "worried",
    ]);
    expect(files).toHaveLength(48);
  });

  it.each(skinNames)("%s skin has all of them, none empty", (skin) => {
    const faults = files.filter((file) => !isDrawn(`faces/${skin}/${file}`) || findFaults(readDrawing(`faces/${skin}/${file}`), list.boxes.face).length > 0);
    expect(faults).toEqual([]);
  });

  it("would be missed: an empty drawing, another box, a colour that was never filled in", () => {
    const box = list.boxes.face.join(" ");
    expect(findFaults(`<svg viewBox="${box}"></svg>`, list.boxes.face)).toEqual(["no ink"]);
    expect(findFaults(`<svg viewBox="0 0 1 1"><path d="M0 0L1 1" stroke="${list.ink}"/></svg>`, list.boxes.face)).toEqual(["another box"]);
    expect(findFaults(`<svg viewBox="${box}"><g id="#SKIN"><path d="M0 0L1 1" stroke="${list.ink}"/></g></svg>`, list.boxes.face)).toHaveLength(1);
  });
});
