/** Says in plain Dutch what a YAML fault is. Knows the faults of the yaml package by their codes. */
import type { YAMLParseError, YAMLWarning } from "yaml";
import type { Code } from "./diagnostics.ts";

const WORDS: Readonly<Record<string, string>> = {
  BAD_INDENT: "een inspringing die niet klopt",
  TAB_AS_INDENT: "een tab als inspringing (gebruik spaties)",
  MISSING_CHAR: "een teken dat ontbreekt, zoals een aanhalingsteken, komma of haakje",
  BLOCK_AS_IMPLICIT_KEY: "een dubbele punt midden in een tekst zonder aanhalingstekens",
  MULTILINE_IMPLICIT_KEY: "een sleutel die over meer dan één regel loopt, of een dubbele punt die ontbreekt",
  BAD_SCALAR_START: "een tekst die met een teken begint dat in YAML iets anders betekent",
  UNEXPECTED_TOKEN: "iets wat hier niet kan staan",
  MULTIPLE_DOCS: "meer dan één document (een regel met ---)",
  IMPOSSIBLE: "iets wat hier niet kan staan",
};

/** The code and words for a fault; an unknown kind keeps the package's own message. */
export function explainYamlFault(fault: YAMLParseError | YAMLWarning, text: string): { code: Code; words: Record<string, string> } {
  if (fault.code === "DUPLICATE_KEY") {
    const name = /^[^\s:]*/.exec(text.slice(fault.pos[0], fault.pos[0] + 80))?.[0] ?? "";
    return { code: "WW111", words: { name } };
  }
  if (fault.code === "BAD_ALIAS" || fault.code === "TAG_RESOLVE_FAILED") {
    const what = /^\S*/.exec(text.slice(fault.pos[0], fault.pos[0] + 40))?.[0] ?? "";
    return { code: "WW114", words: { what } };
  }
  return { code: "WW100", words: { what: WORDS[fault.code] ?? fault.message } };
}
