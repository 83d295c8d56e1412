/** Tells diagnostics on the command line: each in full, and a line that sums up. */
import { hasErrors, tellDiagnostic } from "../content/index.ts";
import type { Diagnostic } from "../content/index.ts";

function count(number: number, one: string, more: string): string {
  return `${number} ${number === 1 ? one : more}`;
}

/** The report as text; `root` is written in front of the files. */
export function reportDiagnostics(diagnostics: readonly Diagnostic[], files: number, root = "scenarios"): string {
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  const sum = `${count(files, "bestand", "bestanden")} nagekeken: ${count(errors, "fout", "fouten")}, ${count(diagnostics.length - errors, "opmerking", "opmerkingen")}.`;
  return [...diagnostics.map((one) => `${tellDiagnostic(one, root)}\n`), sum].join("\n");
}

/** The exit code that goes with diagnostics: 1 when there is an error. */
export function exitCodeFor(diagnostics: readonly Diagnostic[]): number {
  return hasErrors(diagnostics) ? 1 : 0;
}
