// The fences of table.mjs as ESLint rules, so that the advice stands in the editor at the forbidden line.
// What ESLint cannot see (where a path really ends up, circles) is dependency-cruiser's part.
import { BUILD_DOORS, FENCES, IMPURE_GLOBALS, PHASER_DOOR, closedFolders, fenceOf } from "./table.mjs";

/** A relative path into one of these folders of src/, as a regular expression. @param {readonly string[]} folders */
const intoFolders = (folders) => `^(?:\\.\\.?/)+(?:${folders.join("|")})/`;

/** The composition root, from anywhere inside a folder. */
const INTO_ROOT = "^(?:\\.\\./)+main\\.ts$";

/**
 * A bare specifier that is none of these packages. Subpaths of an allowed package count as the package.
 * @param {readonly string[]} packages
 * @param {boolean} node
 */
function otherPackages(packages, node) {
  const open = [...packages.map((name) => `${name}(?:/|$)`), ...(node ? ["node:"] : []), "virtual:"];
  return `^(?!\\.)(?!(?:${open.join("|")}))`;
}

/**
 * Static imports and re-exports.
 * @param {string} folder
 * @param {import("./table.mjs").Fence} fence
 */
function restrictedImports(folder, fence) {
  const message = `${fence.is}.`;
  const patterns = [
    { regex: intoFolders(closedFolders(folder)), message },
    { regex: INTO_ROOT, message: "src/main.ts wires everything and is imported by nobody." },
    { regex: otherPackages(fence.packages, fence.node === true), message },
  ];
  return fence.typesOf ? [...patterns, { regex: intoFolders(fence.typesOf), allowTypeImports: true, message }] : patterns;
}

/**
 * Late imports, `import("…")`, which no-restricted-imports does not look at.
 * @param {string} folder
 * @param {import("./table.mjs").Fence} fence
 */
function restrictedLateImports(folder, fence) {
  return restrictedImports(folder, fence).map(({ regex, message }) => ({
    selector: `ImportExpression[source.value=/${regex.replaceAll("/", "\\u002F")}/]`, message,
  }));
}

const FROM_PLATFORM = "Clocks and chance come from src/platform/ or as an argument, so that a play can be replayed and tested.";

/** Reading the clock or a random source; writing a known day as a Date stays free. */
const CLOCK_AND_CHANCE = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: FROM_PLATFORM },
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: FROM_PLATFORM },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: FROM_PLATFORM },
];

const NAMES = {
  selector: ":matches(ClassDeclaration, TSInterfaceDeclaration, TSTypeAliasDeclaration)[id.name=/(Manager|Handler|Helper|Util|Utils|Common|Base|Data|Info)$/]",
  message: "The name does not say what the thing is. Name it for its part in the story.",
};

/** One block of ESLint configuration per folder of src/. @type {import("eslint").Linter.Config[]} */
export const fences = Object.entries(FENCES).map(([folder, fence]) => ({
  name: `fence of src/${folder}`,
  files: [`src/${folder}/**/*.{ts,tsx,mjs}`],
  rules: {
    "no-restricted-imports": ["error", { patterns: restrictedImports(folder, fence) }],
    "no-restricted-globals": ["error", ...(fence.pure ? IMPURE_GLOBALS : []).map((name) => ({ name, message: `${fence.is}.` }))],
    "no-restricted-syntax": [
      "error", NAMES, ...restrictedLateImports(folder, fence),
      ...(["platform", "authoring"].includes(folder) ? [] : CLOCK_AND_CHANCE),
    ],
  },
}));

/** Phaser through one file only, whatever else stage may import. @type {import("eslint").Linter.Config} */
export const phaserDoor = {
  name: "one door to phaser",
  files: ["src/stage/**/*.ts"],
  ignores: [PHASER_DOOR],
  rules: {
    "no-restricted-imports": ["error", {
      patterns: [...restrictedImports("stage", fenceOf("stage")),
        { regex: "^phaser(?:/|$)", message: "Import phaser from src/stage/phaser.ts, so that it stays one late chunk." }],
    }],
  },
};

/** Content's doors to the disk. @type {import("eslint").Linter.Config} */
export const buildDoors = {
  name: "doors of content to the disk",
  files: BUILD_DOORS,
  rules: { "no-restricted-imports": ["error", { patterns: restrictedImports("content", { ...fenceOf("content"), packages: ["vite", "node:fs", "node:path"] }) }] },
};

/** Phaser's own names keep their form where they come in. @type {import("eslint").Linter.Config} */
export const phaserNames = { name: "names at the door to phaser", files: [PHASER_DOOR], rules: { "no-restricted-syntax": ["error", ...CLOCK_AND_CHANCE] } };
