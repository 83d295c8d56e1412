/** Reads scenario files and the names of pictures from disk. The only part of content, beside the plugin, that knows a disk. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import type { Pictures } from "./compile-options.ts";
import { namePictures, nameSounds } from "./picture-names.ts";

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

/** Paths of all files under a folder, from its parent, with forward slashes. */
function pathsUnder(assets: string, folder: string): string[] {
  const top = resolve(assets, folder);
  const entries = existsSync(top) ? readdirSync(top, { recursive: true, withFileTypes: true }) : [];
  return entries.filter((entry) => entry.isFile()).map((entry) => relative(assets, join(entry.parentPath, entry.name)).split(sep).join("/"));
}

/** The pictures and sounds under an assets folder, and what pictures lack; a folder that is missing or empty gives no list. */
export function readPictures(assets: string): Pictures {
  const listIn = (folder: string): unknown => {
    const list = resolve(assets, folder, "index.json");
    return existsSync(list) ? JSON.parse(readFileSync(list, "utf8")) : undefined;
  };
  const files = ["places", "figures", "icons"].flatMap((folder) => pathsUnder(resolve(assets), folder));
  const sounds = nameSounds(listIn("sound"));
  return { ...namePictures(files, listIn("figures")), ...(sounds.length > 0 ? { sounds } : {}) };
}
