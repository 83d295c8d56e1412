/** The first sentence of a text, as the choice of a persona shows it. */
import { describe, expect, it } from "vitest";
import { firstSentence } from "../../src/page/model/first-sentence.ts";

describe("the first sentence", () => {
  it("ends at the first mark before a space, with the quote that closes it", () => {
    expect(firstSentence("Dit gaat over geld. Soms stopt een contract.")).toBe("Dit gaat over geld.");
    expect(firstSentence("Zegt ze ‘nee?’ Ja.")).toBe("Zegt ze ‘nee?’");
    expect(firstSentence(" Het kost 4.50 euro! En meer. ")).toBe("Het kost 4.50 euro!");
  });

  it("is the whole text when no mark ends one", () => {
    expect(firstSentence("over rugpijn en geld")).toBe("over rugpijn en geld");
    expect(firstSentence("")).toBe("");
  });
});
