import { readFileSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { editorSchemas } from "../../src/content/index.ts";

const FOLDER = resolve(import.meta.dirname, "../../scenarios/.schema");

describe("the schemas that editors use", () => {
  it("are up to date (npm run scenarios:schema)", () => {
    const kept = new Map(readdirSync(FOLDER).sort().map((name) => [name, readFileSync(resolve(FOLDER, name), "utf8")]));
    expect(kept).toEqual(new Map([...editorSchemas()].sort()));
  });

  it("say what every key of an encounter is for", () => {
    const schema = JSON.parse(editorSchemas().get("encounter.schema.json") ?? "{}") as { properties: Record<string, { description?: string }> };
    expect(schema.properties["place"]?.description).toBe("De plek, uit assets/places.");
  });
});
