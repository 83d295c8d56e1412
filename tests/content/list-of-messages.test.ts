/** The list of messages that authors read (scenarios/README.md, section 10) says of every fault what the check itself says. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { RULES } from "../../src/content/index.ts";

interface Row { readonly code: string; readonly isWarning: boolean; readonly title: string; readonly advice: string }

/** The rows of the list, as they are written. */
function rowsOf(guide: string): Row[] {
  return [...guide.matchAll(/^\| (WW\d+)( \*let op\*)? \| (.+?) \| (.+) \|$/gm)]
    .map(([, code = "", warning, title = "", advice = ""]) => ({ code, isWarning: warning !== undefined, title, advice }));
}

const GUIDE = readFileSync(resolve(import.meta.dirname, "../../scenarios/README.md"), "utf8");
const rows = rowsOf(GUIDE);

/** What the list says otherwise than the check. Advice that names something of the story is told in general there, and WW109 with every form. */
function differences(told: readonly Row[]): string[] {
  return Object.entries(RULES).flatMap(([code, { title, severity, advice }]) => {
    const row = told.find((one) => one.code === code);
    if (!row) return [`${code} is not in the list`];
    return [
      ...(row.title === title ? [] : [`${code} is called ‘${title}’`]),
      ...(row.isWarning === (severity === "warning") ? [] : [`${code} is ${severity}`]),
      ...(row.advice === advice || advice.includes("{") || code === "WW109" ? [] : [`${code} advises ‘${advice}’`]),
    ];
  });
}

describe("the list of messages", () => {
  it("names every fault once, in order", () => {
    const codes = rows.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)].sort());
  });

  it("says what the check says", () => expect(differences(rows)).toEqual([]));

  it("would be caught with the wrong folder, a wrong weight or a row too few", () => {
    const wrong = GUIDE.replace("voeg een geluid toe in assets/sound", "voeg een tekening toe in assets/figures").replace("WW120 *let op*", "WW120").replace(/^\| WW113 .*$/m, "");
    expect(differences(rowsOf(wrong)).map((one) => one.slice(0, 5))).toEqual(["WW113", "WW120", "WW224"]);
  });
});
