/** `npm run scenarios:schema`: writes the JSON Schemas for editors into scenarios/.schema. */
import { mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { editorSchemas } from "../content/index.ts";

/** The folder that the schemas are written into. */
const FOLDER = resolve(import.meta.dirname, "../../scenarios/.schema");

/** Runs the command; always succeeds, or throws when the folder cannot be written. */
export async function run(): Promise<number> {
  mkdirSync(FOLDER, { recursive: true });
  const schemas = editorSchemas();
  for (const [name, text] of schemas) writeFileSync(resolve(FOLDER, name), text);
  console.log(`${schemas.size} schema's geschreven in scenarios/.schema.`);
  return 0;
}
