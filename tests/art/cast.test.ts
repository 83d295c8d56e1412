/** Is everybody there whom the stories need, and can they be told apart from eight metres? */
import { describe, expect, it } from "vitest";
import { isDrawn, layersOf, list, readDrawing } from "./figure-files.ts";
import { lookAtBust, measureBusts, measureStep } from "./measures.ts";
import { readShapes } from "./shapes.ts";
import type { Shape } from "./shapes.ts";

const PERSONAS = ["lien", "nadine", "samira", "joris", "mourad", "rudi", "katrien", "emre", "hilde"];
const ACTORS = [
  "huisarts", "specialist", "verpleegkundige", "kine", "adviserend-arts", "tnw-coordinator", "maatschappelijk-werker", "bediende-loket", "arbeidsarts",
  "coordinator", "ploegbaas", "hoofdverpleegkundige", "teamleider-kantoor", "hr", "collega", "collega-magazijn", "bakkersgast",
  "vdab", "gtb", "jobcoach", "vakbond", "vertrouwenspersoon", "partner", "dochter", "zoon", "klant",
];

/** The least step that is noticed side by side. */
const NOTICED = 0.02;
/** Personas are never seen side by side but remembered: three steps that are noticed, with the light of the room on them. */
const PERSONAS_APART = 3 * NOTICED;
/** The mean over a whole bust, most of which is paper, face and ink for everyone: a shirt in another hue alone comes to about this. */
const BUSTS_APART = 0.03;

const drawn = Object.keys(list.people).filter((id) => isDrawn(`${id}/bust`) && isDrawn(`${id}/head`));

type Pair = readonly [string, string];
function pairsOf(names: readonly string[]): Pair[] {
  return names.flatMap((one, i) => names.slice(i + 1).map((other): Pair => [one, other]));
}

function colourOf(id: string): string {
  return list.people[id]?.colour ?? "#000000";
}

/** The outlines of a head, whatever its colours. */
function headOf(id: string): string {
  return [...readDrawing(`${id}/head`).matchAll(/ d="([^"]*)"/g)].map(([, outline]) => outline).slice(0, 3).join();
}

function findBustsAlike(busts: Readonly<Record<string, readonly Shape[]>>): string[] {
  const seen = new Map(Object.entries(busts).map(([id, shapes]) => [id, lookAtBust(shapes)]));
  return pairsOf([...seen.keys()]).flatMap(([one, other]) => {
    const apart = measureBusts(seen.get(one) ?? [], seen.get(other) ?? []);
    return apart < BUSTS_APART ? [`${one} and ${other}: ${apart.toFixed(3)}`] : [];
  });
}

function findColoursAlike(colours: Readonly<Record<string, string>>, least: number): string[] {
  return pairsOf(Object.keys(colours)).filter(([one, other]) => measureStep(colours[one] ?? "", colours[other] ?? "") < least).map((pair) => pair.join(" and "));
}

describe("the cast", () => {
  it.each([...PERSONAS, ...ACTORS])("has %s, from portrait to feet", (id) => {
    expect(list.people).toHaveProperty([id]);
    for (const layer of ["bust", "stand", "head", "portrait"]) expect(isDrawn(`${id}/${layer}`), layer).toBe(true);
  });

  it.each(PERSONAS)("has %s on the way", (id) => {
    expect(isDrawn(`${id}/walk`)).toBe(true);
  });
});

describe("people told apart", () => {
  it("have no main colour together with the same head", () => {
    const alike = pairsOf(drawn).filter(([one, other]) => headOf(one) === headOf(other) && measureStep(colourOf(one), colourOf(other)) < PERSONAS_APART);
    expect(alike).toEqual([]);
  });

  it("have main colours well apart where players walk in their shoes", () => {
    expect(findColoursAlike(Object.fromEntries(PERSONAS.map((id) => [id, colourOf(id)])), PERSONAS_APART)).toEqual([]);
  });

  it("differ as busts in outline and colours together", () => {
    expect(findBustsAlike(Object.fromEntries(drawn.map((id) => [id, layersOf(id, "calm").flatMap(readShapes)])))).toEqual([]);
  });
});

describe("the measures", () => {
  it("find colours alike that only a reader of numbers tells apart", () => {
    expect(findColoursAlike({ one: "#8fc7ad", other: "#8fc2a8", third: "#e2694f" }, PERSONAS_APART)).toEqual(["one and other"]);
    expect(measureStep("#000000", "#ffffff")).toBeGreaterThan(0.4);
  });

  it("find busts alike that differ by a tint of their clothes alone, and a face changes nothing", () => {
    const bust = layersOf("nadine", "calm").flatMap(readShapes);
    const tinted = layersOf("nadine", "angry").map((layer) => layer.replaceAll(colourOf("nadine"), "#d9603f")).flatMap(readShapes);
    expect(findBustsAlike({ nadine: bust, almost: tinted })).toHaveLength(1);
  });

  it("know two heads by their outlines, whatever their colours", () => {
    expect(headOf("nadine")).not.toBe(headOf("klant"));
    expect(headOf("nadine").length).toBeGreaterThan(100);
  });
});
