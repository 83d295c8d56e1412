/** The only door to scenario files: compile them, and tell what is wrong with them. */
export { compileScenarios } from "./compile-scenarios.ts";
export type { Catalogue, CatalogueCards, CatalogueStory } from "./compile-scenarios.ts";
export type { CompileOptions, Pictures } from "./compile-options.ts";
export { dutchWords } from "./dutch-words.ts";
export type { LexiconEntry, Source } from "./compile/compile-cards.ts";
export type { Texts, Wording } from "./compile/lay-out-texts.ts";
export { RULES, diagnose, hasErrors, sortDiagnostics, tellDiagnostic } from "./diagnostics.ts";
export type { Code, Diagnostic, Spot } from "./diagnostics.ts";
export { textId } from "./text-ids.ts";
export { editorSchemas } from "./editor-schemas.ts";
export { writeAllIds, writeIds } from "./write-ids.ts";
