/** The lists of drawings against the drawings themselves. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { FACES } from "../../src/core/index.ts";
import { BOXES, figureDrawings, isDrawn } from "../../src/stage/figures/drawings.ts";
import { frameStage } from "../../src/stage/layout.ts";
import { roadDrawings } from "../../src/stage/pictures/road-drawings.ts";
import { layerDrawings, roomDrawings, roomOf } from "../../src/stage/pictures/room-drawings.ts";
import { addressOf } from "../../src/stage/textures/files.ts";
import { keyOf } from "../../src/stage/textures/wanted.ts";

const index = JSON.parse(readFileSync("assets/figures/index.json", "utf8")) as { boxes: Record<string, number[]>; people: Record<string, { skin: string }> };
const frame = frameStage({ width: 1920, height: 1080 }, 1);
const isThere = ({ path }: { path: string }) => addressOf(path) !== undefined;

describe("figures", () => {
  it("stand in the boxes in which they were drawn", () => {
    for (const [name, box] of Object.entries(BOXES)) expect(index.boxes[name]).toEqual([...box]);
  });

  it.each(Object.keys(index.people))("%s has every piece for every face", (figure) => {
    const missing = FACES.flatMap((face) => figureDrawings({ figure, body: "bust", pixels: 0.5 }, face)).filter((wanted) => !isThere(wanted));
    expect(missing.map(({ path }) => path)).toEqual([]);
    expect(isDrawn({ figure, body: "bust", pixels: 1 })).toBe(true);
  });

  it("need only an outline where there is no drawing", () => {
    expect(figureDrawings({ figure: "nobody", body: "bust", pixels: 0.5 }, "calm").map(({ instead }) => instead)).toEqual(["bust"]);
  });
});

describe("places", () => {
  const people = [{ figure: "nadine", face: "calm", side: "left", isSpeaking: false, posture: "upright" }] as const;
  const room = (place: string, light: "day" | "evening" | "grey") => roomOf({ is: "encounter", place, light, people }, frame);

  it("change the window and the light with the weather, and keep the furniture", () => {
    const paths = (light: "day" | "evening") => {
      const shown = room("kitchen", light);
      return shown ? [...layerDrawings(shown, frame).values()].map(({ path }) => path.replace("places/kitchen/", "")) : [];
    };
    expect(paths("day")).toEqual(["back.svg", "wall.svg", "middle.svg", "front.svg"]);
    expect(paths("evening")).toEqual(["back-evening.svg", "wall.svg", "middle.svg", "front.svg", "light-evening.svg"]);
  });

  it("are drawn as one behind the people where every layer is dear", () => {
    const shown = room("kitchen", "day");
    const flat = frameStage({ width: 1920, height: 1080 }, 1, 0.71, true);
    const layers = shown ? [...layerDrawings(shown, flat)] : [];
    expect(layers.map(([layer, { path, over = [] }]) => [layer, path, ...over].join(" ").replaceAll("places/kitchen/", "")))
      .toEqual(["front front.svg", "wall back.svg wall.svg middle.svg"]);
  });

  it("show a plain wall where nothing is drawn", () => {
    const shown = room("nowhere", "day");
    expect(shown && [...layerDrawings(shown, frame).values()].map(({ instead }) => instead)).toEqual(["room"]);
  });

  it("ask for the same drawing under another name at another size", () => {
    const shown = room("kitchen", "day");
    const at = (width: number) => (shown ? roomDrawings(shown, frameStage({ width, height: width * 0.5625 }, 1)).map(keyOf) : []);
    expect(at(1920)).toEqual(at(1920));
    expect(at(1920).some((key) => at(1366).includes(key))).toBe(false);
  });
});

describe("the road", () => {
  const shown = { figure: "nadine", week: 3, face: "calm", pictograms: ["key", "briefcase", "key"] } as const;

  it("has all its drawings, in two halves", () => {
    const wanted = roadDrawings(shown, frame);
    const files = wanted.flatMap(({ path, over = [] }) => [path, ...over]);
    expect(files.filter((path) => addressOf(path) === undefined)).toEqual([]);
    for (const layer of ["back", "road", "front"]) expect(wanted.filter(({ path }) => path === `road/${layer}.svg`).map(({ strip }) => strip?.at)).toEqual([0, 1]);
  });

  it("has the pictograms of its signs, each once", () => {
    const icons = roadDrawings(shown, frame).filter(({ path }) => path.startsWith("icons/")).map(({ path }) => path);
    expect(icons).toEqual(["icons/key.svg", "icons/briefcase.svg"]);
  });

  it("lets whoever has a stride walk in it", () => {
    const paths = roadDrawings(shown, frame).map(({ path }) => path);
    expect(paths).toContain("figures/nadine/stand.svg");
    expect(paths.includes("figures/nadine/walk.svg")).toBe(addressOf("figures/nadine/walk.svg") !== undefined);
    expect(roadDrawings({ ...shown, figure: null }, frame).some(({ path }) => path.startsWith("figures/"))).toBe(false);
  });
});
