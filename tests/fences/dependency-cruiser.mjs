// The fences of table.mjs for dependency-cruiser, which follows every import, late and type-only ones too.
// Besides directions it refuses circles, files that nobody uses and imports that lead nowhere.
import { BUILD_DOORS, COMPOSITION_ROOT, FENCES, PHASER_DOOR, closedFolders } from "./table.mjs";

/** @param {string} path */
const escape = (path) => path.replaceAll(".", "\\.");
const doors = `^(${BUILD_DOORS.map(escape).join("|")})$`;

/**
 * @param {string} folder
 * @param {import("./table.mjs").Fence} fence
 */
function rulesOf(folder, fence) {
  const all = { path: `^src/${folder}/` };
  const rule = (/** @type {string} */ what, /** @type {object} */ to, from = all) => ({ name: `${folder}: ${what}`, severity: /** @type {const} */ ("error"), comment: `${fence.is}.`, from, to });
  const outside = { ...all, pathNot: doors };
  const open = fence.packages.length > 0 ? { pathNot: `node_modules/(${fence.packages.map(escape).join("|")})/` } : {};
  const rules = [
    rule("folders", { path: `^src/(${closedFolders(folder).join("|")})/|${COMPOSITION_ROOT.source}` }),
    rule("packages", { path: "node_modules/", ...open }, outside),
  ];
  if (fence.typesOf) rules.push(rule("types only", { path: `^src/(${fence.typesOf.join("|")})/`, dependencyTypesNot: ["type-only"] }));
  if (!fence.node) rules.push(rule("node", { dependencyTypes: ["core"] }, outside));
  return rules;
}

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    ...Object.entries(FENCES).flatMap(([folder, fence]) => rulesOf(folder, fence)),
    {
      name: "one door to phaser", severity: "error", comment: `Phaser is reached through ${PHASER_DOOR} only, so that it stays one late chunk that can be left out.`,
      from: { path: "^src/", pathNot: `^${escape(PHASER_DOOR)}$` }, to: { path: "node_modules/phaser/" },
    },
    {
      name: "built, not played", severity: "error", comment: "This file reads the disk for a build or a command: only those may use it. The game gets its data from the virtual modules.",
      from: { path: "^src/", pathNot: `^src/authoring/|${doors}` }, to: { path: doors },
    },
    {
      name: "no circles", severity: "error", comment: "Two files that need each other are one thing, or hide a third: move what both need.",
      from: {}, to: { circular: true },
    },
    {
      name: "no orphans", severity: "error", comment: "Nobody imports this file and it imports nobody: wire it or remove it.",
      from: { orphan: true, pathNot: ["^src/main\\.ts$", "\\.d\\.ts$", "^src/authoring/"] }, to: {},
    },
    {
      name: "nowhere", severity: "error", comment: "The import leads to no file. Relative imports carry their extension.",
      from: { path: "^src/" }, to: { couldNotResolve: true, pathNot: ["^virtual:", "\\?(raw|url|inline)$"] },
    },
    {
      name: "no tests in src", severity: "error", comment: "What the game needs lives in src/, not in tests/.",
      from: { path: "^src/" }, to: { path: "^tests/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "default"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json", ".css"],
    },
  },
};
