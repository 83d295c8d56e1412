/** Which of the built files are the stage (Phaser and ours), as the build itself lists them. */
import type { APIRequestContext } from "@playwright/test";

interface Chunk {
  readonly file: string;
  readonly name?: string;
  readonly isEntry?: boolean;
}

const STAGE = /^src\/stage|phaser/;

/** File names of the stage's scripts. Throws when the build lists none: then no test about them means anything. */
export async function stageFiles(request: APIRequestContext): Promise<string[]> {
  const answer = await request.get("./.vite/manifest.json");
  const manifest = await answer.json() as Record<string, Chunk>;
  const files = Object.entries(manifest)
    .filter(([key, { name = "", isEntry }]) => isEntry !== true && (STAGE.test(key) || STAGE.test(name)))
    .map(([, { file }]) => file)
    .filter((file) => file.endsWith(".js"));
  if (files.length === 0) throw new Error("the build lists no stage among its files");
  return files;
}

/** True when an address is that of one of these files. */
export function isOneOf(files: readonly string[]): (url: URL) => boolean {
  return (url) => files.some((file) => url.pathname.endsWith(file));
}
