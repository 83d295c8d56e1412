import { resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { run } from "../../src/authoring/check-command.ts";
import { addMonths } from "../../src/content/check/check-cards.ts";

const MINIMAL = resolve(import.meta.dirname, "../fixtures/scenarios/minimal");
let printed: string[] = [];

beforeEach(() => {
  printed = [];
  for (const channel of ["log", "error"] as const) vi.spyOn(console, channel).mockImplementation((text: string) => { printed.push(text); });
});
afterEach(() => { vi.restoreAllMocks(); });

describe("npm run scenarios:check", () => {
  it("is content with files in which nothing is wrong", async () => {
    expect(await run([MINIMAL, "--today=2026-11-21"])).toBe(0);
    expect(printed).toEqual(["10 bestanden nagekeken: 0 fouten, 0 opmerkingen."]);
  });

  it("fails once a statement is past its day", async () => {
    expect(await run([MINIMAL, "--today=2027-06-30"])).toBe(1);
    expect(printed.join("\n")).toMatch(/cards\/bezoek-vooraf\.yaml:13:\d+ {2}WW312 fout[^]*1 fout, 0 opmerkingen\.$/);
  });

  it("tells only what lies under the paths that are asked for", async () => {
    expect(await run([resolve(MINIMAL, "sam"), "--today=2027-06-30"])).toBe(0);
  });

  it("asks again when it does not understand", async () => {
    expect(await run(["--todya=2026-11-21"])).toBe(2);
    expect(await run(["geen-map"])).toBe(2);
    expect(await run(["--today=morgen"])).toBe(2);
    expect(printed.join("\n")).toContain("Gebruik: npm run scenarios:check");
  });
});

describe("nine months", () => {
  it.each([["2026-11-21", "2027-08-21"], ["2026-05-31", "2027-02-28"], ["2027-05-31", "2028-02-29"], ["2026-01-31", "2026-10-31"]])("after %s is %s", (day, later) => {
    expect(addMonths(day, 9)).toBe(later);
  });
});
