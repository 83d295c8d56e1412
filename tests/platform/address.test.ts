import { describe, expect, it } from "vitest";
import { readAddress } from "../../src/platform/address.ts";

describe("an address", () => {
  it("says which story, words, way of playing and seed are wanted", () => {
    expect(readAddress("?scenario=nadine&lang=fr&register=plain&mode=group&seed=12&stage=off")).toEqual({
      scenario: "nadine", language: "fr", register: "plain", mode: "group", seed: 12, stage: "off", view: "play", renderer: null,
    });
  });

  it("passes over what makes no sense", () => {
    expect(readAddress("?seed=-1&register=shout&mode=x&view=nothing&renderer=vulkan")).toMatchObject({
      seed: null, register: null, mode: "solo", view: "play", renderer: null, scenario: null,
    });
    expect(readAddress("?seed=kaas").seed).toBeNull();
  });
});
