/**
 * `npm run playtest [-- --scenario=ID --seeds=N --walks=N]`: plays each story through and through and tells
 * reach, endings, minutes and what is wrong. Exit 1 on a dead end, an empty choice list or anything out of reach.
 */
import { loadStories } from "./load-stories.ts";
import { playtest } from "./playtest.ts";
import { isSound, writePlaytest } from "./playtest-report.ts";
import { reportDiagnostics } from "./report-diagnostics.ts";

const DEFAULT_SEEDS = 2_000;
const DEFAULT_WALKS = 4_000;

function wish(args: readonly string[], name: string): string | undefined {
  return args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
}

function wishNumber(args: readonly string[], name: string, otherwise: number): number {
  const value = Number(wish(args, name) ?? otherwise);
  return Number.isSafeInteger(value) && value >= 0 ? value : otherwise;
}

/** Runs the command. Exit code: 0 sound, 1 something is wrong, 2 no such story. */
export async function run(args: readonly string[]): Promise<number> {
  const { stories, faults, files } = loadStories();
  if (faults.length > 0) {
    console.log(`Eerst deze fouten oplossen, dan spelen.\n\n${reportDiagnostics(faults, files, "scenarios")}`);
    return 1;
  }
  const id = wish(args, "scenario");
  const wanted = stories.filter(({ scenario }) => id === undefined || scenario.id === id);
  if (wanted.length === 0) {
    console.error(`Geen verhaal ‘${id}’. Er zijn: ${stories.map(({ scenario }) => scenario.id).join(", ")}.`);
    return 2;
  }
  let isAllSound = true;
  for (const { scenario, words } of wanted) {
    const begun = performance.now();
    const result = playtest(scenario, words, { walks: wishNumber(args, "walks", DEFAULT_WALKS), seeds: wishNumber(args, "seeds", DEFAULT_SEEDS) });
    console.log(writePlaytest(scenario, result, performance.now() - begun).join("\n"));
    isAllSound &&= isSound(result);
  }
  return isAllSound ? 0 : 1;
}
