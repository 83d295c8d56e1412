// `npm run bench`: the figures we hold ourselves to, beside a bare page of the same words in the same run.
//   npm run bench -- [--rounds=3] [--only=engine,page,stage] [--scenario=nadine] [--json=FILE]
import { writeFileSync } from "node:fs";
import { cpus, release } from "node:os";
import { buildIfStale } from "../../.ci/build.mjs";
import { benchEngine } from "./engine.mjs";
import { Sheet } from "./figures.mjs";

const OPTIONS = Object.fromEntries(process.argv.slice(2).map((argument) => {
  const [, name, value = ""] = /^--([a-z]+)(?:=(.*))?$/.exec(argument) ?? [];
  if (!name || !["rounds", "only", "scenario", "json"].includes(name)) throw new Error(`Unknown option ${argument}; known are --rounds, --only, --scenario, --json.`);
  return [name, value];
}));
const rounds = Number(OPTIONS["rounds"] ?? 3);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`--rounds=${OPTIONS["rounds"]}: give a whole number of at least 1.`);
const parts = (OPTIONS["only"] ?? "engine,page,stage").split(",");

const sheet = new Sheet();
let browser = "";
if (parts.includes("engine")) await benchEngine(rounds, sheet);
if (parts.includes("page")) {
  await buildIfStale();
  const { benchPage } = await import("./page.mjs");
  browser = await benchPage({ rounds, scenario: OPTIONS["scenario"] ?? "nadine" }, sheet);
}
if (parts.includes("stage")) {
  await buildIfStale();
  const { benchStage } = await import("./stage.mjs");
  browser = await benchStage({ rounds, scenario: OPTIONS["scenario"] ?? "nadine" }, sheet);
}

const machine = { cores: cpus().length, processor: cpus()[0]?.model ?? "", system: `${process.platform} ${release()}`, node: process.version, browser };
const json = JSON.stringify({ machine, rounds, figures: sheet.results() }, null, 1);
console.log(sheet.table());
console.log(`\n${machine.cores} cores, ${machine.system}, Node ${machine.node}${browser ? `, ${browser}` : ""}; ${rounds} rounds. Ratios carry over to other machines, absolute times do not.\n`);
if (OPTIONS["json"]) writeFileSync(OPTIONS["json"], `${json}\n`);
else console.log(json);
