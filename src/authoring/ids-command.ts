/**
 * `npm run scenarios:ids [-- PATH …]`: writes an id beside every line and every effect that has none.
 * PATH is a folder of scenarios, by default the project's own. Files with faults are left as they are.
 */
import { existsSync, writeFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { writeAllIds } from "../content/index.ts";
import { readFolder } from "../content/read-folder.ts";

const SCENARIOS = resolve(import.meta.dirname, "../../scenarios");
/** Writes ids into one folder: how many, and which files were left alone. */
function writeFolder(folder: string): { count: number; left: readonly string[] } {
  const { written, left } = writeAllIds(readFolder(folder));
  let count = 0;
  for (const [path, { text, count: ids }] of written) {
    writeFileSync(resolve(folder, path), text);
    count += ids;
  }
  return { count, left };
}

/** Runs the command. Exit code: 0 all written, 1 a file was left alone, 2 a folder does not exist. */
export async function run(args: readonly string[]): Promise<number> {
  const folders = args.length > 0 ? args.map((path) => resolve(path)) : [SCENARIOS];
  const missing = folders.filter((folder) => !existsSync(folder));
  if (missing.length > 0) {
    console.error(`Bestaat niet: ${missing.join(", ")}`);
    return 2;
  }
  let isComplete = true;
  for (const folder of folders) {
    const { count, left } = writeFolder(folder);
    console.log(`${relative(process.cwd(), folder) || "."}: ${count} id's geschreven.`);
    for (const path of left) console.error(`  ${path} heeft fouten en bleef zoals het was. Draai: npm run scenarios:check`);
    if (left.length > 0) isComplete = false;
  }
  return isComplete ? 0 : 1;
}
