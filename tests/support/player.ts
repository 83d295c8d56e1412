/** Plays a story in the player's own words: `player.visit("phone")`, `player.choose("ask")`, `player.goOn()`. */
import { legalActions, startStory, step, toList } from "../../src/core/index.ts";
import type { Action, Effect, Scenario, StoryState } from "../../src/core/index.ts";

export interface Player {
  readonly story: StoryState;
  readonly log: readonly Action[];
  readonly effects: readonly Effect[];
  /** Text ids of all that was said, oldest first. */
  readonly said: readonly string[];
  /** Takes an action; throws when the story refuses it. */
  take(action: Action): Player;
  goOn(times?: number): Player;
  choose(choice: string): Player;
  visit(encounter: string): Player;
  wait(): Player;
  /** Why the story refuses an action; null when it does not. */
  refusalOf(action: Action): string | null;
  readonly trail: ReturnType<typeof toList<NonNullable<StoryState["trail"]>["last"]>>;
}

export function startPlayer(scenario: Scenario, { seed = 1, stopsAtCues = false } = {}): Player {
  const start = startStory(scenario, { seed, stopsAtCues });
  let story = start.state;
  const effects: Effect[] = [...start.effects];
  const log: Action[] = [];
  const player: Player = {
    get story() { return story; },
    get log() { return log; },
    get effects() { return effects; },
    get said() { return effects.flatMap((effect) => (effect.type === "say" ? [effect.line] : [])); },
    get trail() { return toList(story.trail); },
    take: (action) => {
      const next = step(scenario, story, action);
      if (next.refused) throw new Error(`refused (${next.refused}): ${JSON.stringify(action)} while waiting for ${story.waiting}`);
      story = next.state;
      effects.push(...next.effects);
      log.push(action);
      return player;
    },
    goOn: (times = 1) => {
      for (let count = 0; count < times; count += 1) player.take({ type: "advance" });
      return player;
    },
    choose: (choice) => player.take({ type: "choose", choice }),
    visit: (encounter) => player.take({ type: "visit", encounter }),
    wait: () => player.take({ type: "wait" }),
    refusalOf: (action) => step(scenario, story, action).refused ?? null,
  };
  return player;
}

/** Follows numbers as a way through a story: each picks one of the legal actions. Ends early where nothing is legal. */
export function playByNumbers(scenario: Scenario, picks: readonly number[], seed = 1): Player {
  const player = startPlayer(scenario, { seed });
  for (const pick of picks) {
    const legal = legalActions(scenario, player.story);
    const action = legal[pick % Math.max(1, legal.length)];
    if (!action) break;
    player.take(action);
  }
  return player;
}
