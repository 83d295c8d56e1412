/** Can every face be read in a lit room? Measured on the finished drawings: what colour lies along the ink, and how far apart they are. */
import { describe, expect, it } from "vitest";
import { measureContrast } from "../../assets/drawing/figures/contrast.mjs";
import { list, people, readDrawing, skinNames } from "./figure-files.ts";
import { measureInkSeen, paintFace } from "./measures.ts";
import type { Picture } from "./paint.ts";
import { readShapes } from "./shapes.ts";

/** The least contrast of ink with what it lies on, with light in the room. */
const LEAST = 2;
/** Eyes lie on bare skin. A mouth may touch a beard, brows may touch hair: so much of their edge at least must be seen. */
const SHARES = { eyes: 0.9, mouth: 0.6, brows: 0.6 };
const PARTS = Object.entries(SHARES);

interface Feature {
  readonly name: string;
  readonly least: number;
  readonly picture: Picture;
}

/** Every part of every face; what is laid on thinly, such as a blush, is no feature. */
function paintFeatures(skin: string): Feature[] {
  return PARTS.flatMap(([part, least]) => list.faces.map((face) => {
    const shapes = readShapes(readDrawing(`faces/${skin}/${face}-${part}`)).filter(({ opacity }) => opacity === 1);
    return { name: `${face}-${part}`, least, picture: paintFace(shapes) };
  }));
}

const features = new Map(skinNames.map((skin) => [skin, paintFeatures(skin)]));

function paintGround(id: string): Picture {
  return paintFace([...readShapes(readDrawing(`${id}/bust`)), ...readShapes(readDrawing(`${id}/head`))]);
}

/** The parts of faces of which too little is seen on this ground, with the share that is. */
function findUnseen(ground: Picture, skin: string): string[] {
  return (features.get(skin) ?? []).flatMap(({ name, least, picture }) => {
    const seen = measureInkSeen(picture, ground, LEAST);
    return seen < least ? [`${name} ${seen.toFixed(2)}`] : [];
  });
}

describe("ink on skin", () => {
  it.each(people)("%s is read with light in the room", (id, { skin }) => {
    expect(findUnseen(paintGround(id), skin)).toEqual([]);
  });

  it.each(people)("%s has the skin, the ink and the light on the face that the list says", (id, person) => {
    const head = readDrawing(`${id}/head`);
    expect(head).toContain(person.skinColour);
    expect(head).toContain(list.ink);
    const skin = list.skins[person.skin];
    expect(readShapes(head).some(({ fill, opacity }) => fill === skin?.halo && opacity < 1)).toBe((skin?.haloShare ?? 0) > 0);
  });
});

describe("the measure", () => {
  const box = list.boxes.face.join(" ");
  const skinOf = (colour: string) => `<rect x="0" y="0" width="1000" height="1000" fill="${colour}"/>`;
  const ground = (inner: string) => paintFace(readShapes(`<svg viewBox="${box}">${inner}</svg>`));

  it("depends on the room", () => {
    expect(measureContrast("#000000", "#ffffff", 0)).toBeCloseTo(21, 5);
    expect(measureContrast(list.ink, "#a26c47", 0)).toBeGreaterThan(measureContrast(list.ink, "#a26c47"));
  });

  it("finds features unseen on skin without light, and none on fair skin", () => {
    const unseen = findUnseen(ground(skinOf("#94603f")), "dark").map((one) => one.slice(0, -5));
    expect(unseen).toEqual(expect.arrayContaining(list.faces.map((face) => `${face}-brows`)));
    expect(unseen).toEqual(expect.arrayContaining(["calm-eyes", "calm-mouth", "sad-mouth", "tired-eyes"]));
    expect(findUnseen(ground(skinOf("#f2c6a5")), "dark")).toEqual([]);
  });

  it("finds a mouth that is lost in a beard", () => {
    const bearded = ground(`${skinOf("#f2c6a5")}<rect x="400" y="380" width="270" height="90" fill="#3b2f33"/>`);
    const unseen = findUnseen(bearded, "mid").map((one) => one.slice(0, -5));
    expect(unseen).toEqual(expect.arrayContaining(["calm-mouth", "sad-mouth", "worried-mouth", "hopeful-mouth"]));
    expect(unseen.filter((one) => !one.endsWith("-mouth"))).toEqual([]);
  });
});
