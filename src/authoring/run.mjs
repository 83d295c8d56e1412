// Starts an authoring command on plain Node: `node src/authoring/run.mjs check scenarios/nadine`.
// The commands are TypeScript; Vite, which builds the game as well, loads them.
import { resolve } from "node:path";
import { runnerImport } from "vite";

/** @type {Readonly<Record<string, string>>} */
const COMMANDS = {
  check: "check-command.ts",
  ids: "ids-command.ts",
  schema: "schema-command.ts",
  playtest: "playtest-command.ts",
  walks: "walks-command.ts",
};

const [name = "", ...args] = process.argv.slice(2);
const file = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;

if (file === undefined) {
  console.error(`Onbekende opdracht ‘${name}’. Kies uit: ${Object.keys(COMMANDS).join(", ")}.`);
  process.exitCode = 2;
} else {
  /** @type {{ module: { run(args: readonly string[]): Promise<number> } }} */
  const { module } = await runnerImport(resolve(import.meta.dirname, file), { configFile: false, logLevel: "error" });
  process.exitCode = await module.run(args);
}
