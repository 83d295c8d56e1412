/** Can the fifteen faces be told apart from the back row, where a head is a hundred pixels high and edges run into each other? */
import { describe, expect, it } from "vitest";
import { list, readDrawing } from "./figure-files.ts";
import { lookAtFace, measureFaces } from "./measures.ts";
import { readShapes } from "./shapes.ts";
import type { Shape } from "./shapes.ts";

/** Two faces that share brows and eyes and differ in the mouth alone lie about here; less means that little is left to see. */
const LEAST = 0.28;

function readFeatures(face: string, mouth = face): Shape[] {
  return [`${face}-brows`, `${face}-eyes`, `${mouth}-mouth`].flatMap((file) => readShapes(readDrawing(`faces/light/${file}`)));
}

/** Pairs of looks that are nearer than they may be. */
function findAlike(looks: Readonly<Record<string, readonly Shape[]>>): string[] {
  const seen = Object.entries(looks).map(([name, shapes]) => [name, lookAtFace(shapes)] as const);
  return seen.flatMap(([one, a], i) => seen.slice(i + 1).flatMap(([other, b]) => {
    const apart = measureFaces(a, b);
    return apart < LEAST ? [`${one} and ${other}: ${apart.toFixed(2)}`] : [];
  }));
}

describe("the fifteen faces", () => {
  it("are all told apart", () => {
    expect(findAlike(Object.fromEntries(list.faces.map((face) => [face, readFeatures(face)])))).toEqual([]);
  });

  it("would be found alike if one were another with a slightly different mouth", () => {
    expect(findAlike({ angry: readFeatures("angry"), almost: readFeatures("angry", "sad") })).toHaveLength(1);
    expect(findAlike({ calm: readFeatures("calm"), same: readFeatures("calm") })).toEqual(["calm and same: 0.00"]);
  });
});
