import { describe, expect, it } from "vitest";
import { readAddress } from "../../src/platform/address.ts";

describe("an address", () => {
  it("says which story, words, way of playing and seed are wanted", () => {
    expect(readAddress("?scenario=nadine&lang=fr&register=plain&mode=group&seed=12&stage=off")).toEqual({
      scenario: "nadine", language: "fr", register: "plain", mode: "group", seed: 12, stage: "off", view: "play", goesOn: false, renderer: null,
    });
  });

  it.each(["cards", "credits", "speaker"] as const)("leads to another view: %s", (view) => expect(readAddress(`?view=${view}`).view).toBe(view));

  it("asks to go on with what was kept by one word alone", () => {
    expect(readAddress("?scenario=nadine&mode=group&begin=go-on")).toMatchObject({ scenario: "nadine", mode: "group", goesOn: true });
    for (const search of ["", "?begin=anew", "?begin=", "?begin=Go-On", "?go-on"]) expect(readAddress(search).goesOn).toBe(false);
  });

  it("asks for one way of drawing", () => expect(["webgl", "canvas"].map((one) => readAddress(`?renderer=${one}`).renderer)).toEqual(["webgl", "canvas"]));

  it("passes over what makes no sense", () => {
    expect(readAddress("?seed=-1&register=shout&mode=x&view=nothing&renderer=vulkan")).toMatchObject({
      seed: null, register: null, mode: "solo", view: "play", renderer: null, scenario: null,
    });
    expect(readAddress("?seed=kaas").seed).toBeNull();
  });
});
