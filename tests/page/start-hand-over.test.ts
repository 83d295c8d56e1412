/** A play that began before its plan was here gets it afterwards, once the story is whole; and plays on without it. */
import { createStore } from "zustand/vanilla";
import { describe, expect, it } from "vitest";
import type { Scenario } from "../../src/core/index.ts";
import { handOver } from "../../src/page/start/hand-over.ts";
import type { PlayStore } from "../../src/store/play-store.ts";
import { USUAL_SETTING } from "../../src/store/room-facts.ts";
import type { Command } from "../../src/store/room-types.ts";
import { scenario } from "./small-story.ts";

const MINUTES = { phone: { minutes: 3, share: 1 }, doctor: { minutes: 2, share: 1 } };
const empty = (of: Scenario): Scenario => ({ ...of, encounters: Object.fromEntries(Object.entries(of.encounters).map(([id, one]) => [id, { ...one, nodes: {} }])) });

function playOf(opening: Scenario) {
  const asked: Command[] = [];
  const lead = (command: Command) => asked.push(command) > 0;
  const play = createStore(() => ({ scenario: opening, lead }));
  return { asked, play: play as unknown as PlayStore, arrive: (whole: Scenario) => play.setState({ scenario: whole }) };
}

describe("a plan that comes after the play began", () => {
  it("waits for the whole story, then asks once for what the plan wishes", async () => {
    const { asked, play, arrive } = playOf(empty(scenario));
    const over = handOver(play, { loadMinutes: () => Promise.resolve(MINUTES) }, USUAL_SETTING);
    await Promise.resolve();
    expect(asked).toEqual([]);
    arrive(scenario);
    await over;
    arrive({ ...scenario });
    expect(asked.filter(({ type }) => type === "order")).toEqual([{ type: "order", encounters: ["phone", "doctor"] }]);
  });

  it("goes without when the minutes cannot be fetched", async () => {
    const { asked, play } = playOf(scenario);
    await handOver(play, { loadMinutes: () => Promise.reject(new Error("offline")) }, USUAL_SETTING);
    expect(asked).toEqual([]);
  });
});
