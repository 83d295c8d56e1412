/** Reads scenario files and the names of pictures from disk. The only part of content, beside the plugin, that knows a disk. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import type { Pictures } from "./compile-options.ts";

/** Scenario files under a folder: path inside it, with forward slashes, to text. Hidden folders are passed over. */
export function readFolder(folder: string): Map<string, string> {
  const texts = new Map<string, string>();
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
  for (const entry of names) {
    if (!entry.isFile() || !/\.ya?ml$/.test(entry.name)) continue;
    const path = relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/");
    if (!path.split("/").some((part) => part.startsWith("."))) texts.set(path, readFileSync(join(folder, path), "utf8"));
  }
  return texts;
}

/** The names in a folder without their endings; nothing when the folder is missing or empty. */
function namesIn(folder: string): string[] | undefined {
  if (!existsSync(folder)) return undefined;
  const names = readdirSync(folder).filter((name) => !name.startsWith(".")).map((name) => name.replace(/\..*$/, ""));
  return names.length > 0 ? [...new Set(names)] : undefined;
}

/** The pictures under an assets folder; a folder that is missing or empty gives no list. */
export function readPictures(assets: string): Pictures {
  const [places, figures, icons] = ["places", "figures", "icons"].map((kind) => namesIn(resolve(assets, kind)));
  return { ...(places ? { places } : {}), ...(figures ? { figures } : {}), ...(icons ? { icons } : {}) };
}
