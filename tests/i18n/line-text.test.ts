/** Words of a story by id: the most wanted first, Dutch behind, never silent. */
import { describe, expect, it } from "vitest";
import { fillIn, lineText } from "../../src/i18n/line-text.ts";

const dutch = { language: "nl", table: { hello: "Dag {name}", only: "Alleen hier" } } as const;
const french = { language: "fr", table: { hello: "Bonjour {name}" } } as const;

describe("words of the story", () => {
  it("come in the wanted language, with values filled in", () => {
    expect(lineText([french, dutch], "hello", { name: "Nadine" })).toEqual({ text: "Bonjour Nadine", language: "fr" });
  });

  it("fall back to Dutch and say so", () => {
    expect(lineText([french, dutch], "only")).toEqual({ text: "Alleen hier", language: "nl" });
  });

  it("show an unknown id, so that it is seen and mended", () => {
    expect(lineText([french, dutch], "nowhere").text).toBe("nowhere");
  });

  it("leave a place without a value as it is written", () => {
    expect(fillIn("{name}, week {week}", { week: "4" })).toBe("{name}, week 4");
  });
});
