/**
 * `npm run scenarios:check [-- PATH …] [--today=YYYY-MM-DD]`: tells all faults of scenario files.
 * PATH is a folder of scenarios or a file in it; all files are read, faults outside the paths are left out.
 */
import { existsSync } from "node:fs";
import { dirname, relative, resolve, sep } from "node:path";
import { compileScenarios } from "../content/index.ts";
import type { Diagnostic } from "../content/index.ts";
import { readFolder, readPictures } from "../content/read-folder.ts";
import { exitCodeFor, reportDiagnostics } from "./report-diagnostics.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The folder of scenarios that a path lies in: the nearest one up that has actors.yaml; else the project's own. */
function folderOf(path: string | undefined): string {
  for (let folder = path === undefined ? "" : resolve(path); folder !== "" && folder !== dirname(folder); folder = dirname(folder)) {
    if (existsSync(resolve(folder, "actors.yaml"))) return folder;
  }
  return resolve(ROOT, "scenarios");
}

function isUnder(paths: readonly string[], folder: string): (one: Diagnostic) => boolean {
  const wanted = paths.map((path) => relative(folder, resolve(path)).split(sep).join("/"));
  return ({ file }) => wanted.length === 0 || wanted.some((path) => path === "" || file === path || file.startsWith(`${path}/`));
}

/** Runs the command. Exit code: 0 nothing wrong, 1 an error was found, 2 the command was not understood. */
export async function run(args: readonly string[]): Promise<number> {
  const paths = args.filter((arg) => !arg.startsWith("--"));
  const today = args.find((arg) => arg.startsWith("--today="))?.slice("--today=".length) ?? new Date().toISOString().slice(0, 10);
  const strange = args.filter((arg) => arg.startsWith("--") && !arg.startsWith("--today="));
  const missing = paths.filter((path) => !existsSync(path));
  if (!DAY.test(today) || strange.length > 0 || missing.length > 0) {
    console.error(`Niet begrepen: ${[...strange, ...missing, ...(DAY.test(today) ? [] : [`--today=${today}`])].join(" ")}`);
    console.error("Gebruik: npm run scenarios:check [-- MAP-OF-BESTAND …] [--today=JJJJ-MM-DD]");
    return 2;
  }
  const folder = folderOf(paths[0]);
  const files = readFolder(folder);
  const { diagnostics } = compileScenarios(files, { today, pictures: readPictures(resolve(ROOT, "assets")) });
  const told = diagnostics.filter(isUnder(paths, folder));
  console.log(reportDiagnostics(told, files.size, relative(process.cwd(), folder) || "."));
  return exitCodeFor(told);
}
