// Lint rules: sound code, short functions, and the fences between the folders of src/.
// Comments cannot switch a rule off (noInlineConfig): a rule that is wrong is changed here, for everybody.
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";
import { buildDoors, fences, phaserDoor, phaserNames } from "./tests/fences/eslint-fences.mjs";

/** @type {import("eslint").Linter.RulesRecord} */
const SOUND = {
  eqeqeq: ["error", "always", { null: "ignore" }],
  "no-var": "error",
  "prefer-const": "error",
  "no-warning-comments": "error",
  "no-restricted-syntax": "error",
  "@typescript-eslint/no-explicit-any": "error",
  "@typescript-eslint/consistent-type-imports": "error",
  "@typescript-eslint/no-import-type-side-effects": "error",
  "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", ignoreRestSiblings: true }],
};

/** Rules that ask the type checker. @type {import("eslint").Linter.RulesRecord} */
const TYPED = {
  "@typescript-eslint/await-thenable": "error",
  "@typescript-eslint/no-floating-promises": "error",
  "@typescript-eslint/no-misused-promises": "error",
  "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
};

/** Refused over these; 40 lines is where a function should be looked at. @type {import("eslint").Linter.RulesRecord} */
const LENGTHS = {
  "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
  "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
};

export default defineConfig(
  globalIgnores(["dist/", "test-results/", "**/node_modules/"]),
  {
    linterOptions: { noInlineConfig: true },
    extends: [tseslint.configs.recommended],
    files: ["**/*.{ts,tsx,js,mjs}"],
    rules: { ...SOUND, ...LENGTHS },
  },
  {
    files: ["src/**/*.{ts,tsx}", "tests/**/*.{ts,tsx}", "vite.config.ts"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: TYPED,
  },
  // A describe block is as long as its subject; the tests in it stay short by themselves.
  { files: ["tests/**/*.{test,spec}.{ts,tsx}"], rules: { "max-lines-per-function": "off" } },
  { files: ["src/**/*.{ts,tsx}"], ignores: ["src/authoring/**", "src/platform/warn.ts"], rules: { "no-console": "error" } },
  fences,
  buildDoors,
  phaserDoor,
  phaserNames,
);
