/** What an entry of the catalogue of diagnostics consists of. The words are Dutch: they are read by writers. */

/** `error` stops a build, `warning` does not. */
export type Severity = "error" | "warning";

/** One rule. Words between braces are filled in with what was found. */
export interface Rule {
  readonly severity: Severity;
  /** The rule in a few words, for lists. */
  readonly title: string;
  readonly found: string;
  readonly expected: string;
  /** What the writer can do about it. */
  readonly advice: string;
}
