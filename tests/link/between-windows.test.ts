import { describe, expect, it } from "vitest";
import { DOUBT_AFTER, GONE_AFTER } from "../../src/link/others.ts";
import { createDesktop, NAMELESS } from "./desktop.ts";
import { createWorld, opened, openPlayer, openSpeaker } from "./world.ts";

const GIVEN_UP = DOUBT_AFTER + GONE_AFTER + 2000;

/** The playing window and the speaker's window that was opened from it. */
function openBoth(origin: string) {
  const world = createWorld();
  const desktop = createDesktop(world, origin);
  const playing = desktop.openTab();
  const speaking = desktop.openTab(playing);
  const player = opened(world, openPlayer(desktop.pageIn(playing, [speaking])));
  const speaker = opened(world, openSpeaker(desktop.pageIn(speaking)));
  return { world, desktop, playing, speaking, player, speaker };
}

describe.each([["where there is no channel", "https://spel.example"], ["from disk", NAMELESS]])("two windows %s", (_, origin) => {
  it("find each other", () => {
    const { player, speaker } = openBoth(origin);
    expect(speaker).toMatchObject({ states: [{ week: 1 }], connections: ["connected"] });
    player.tell({ week: 2 });
    speaker.ask("on");
    expect(speaker.states.at(-1)).toEqual({ week: 2 });
    expect(player.obeyed).toEqual(["on"]);
  });

  it("find each other again when the playing window is reloaded, which then knows no window", () => {
    const { world, desktop, playing, player, speaker } = openBoth(origin);
    player.end.close();
    world.settle();
    desktop.empty(playing);
    expect(speaker.connection()).toBe("gone");
    world.pass(5000);
    const again = openPlayer(desktop.pageIn(playing), { week: 3 });
    world.pass(1500);
    expect(speaker.connection()).toBe("connected");
    expect(speaker.states.at(-1)).toEqual({ week: 3 });
    again.tell({ week: 4 });
    expect(speaker.states.at(-1)).toEqual({ week: 4 });
  });

  it("find each other again when the playing window crashed and is back", () => {
    const { world, desktop, playing, speaker } = openBoth(origin);
    desktop.empty(playing);
    openPlayer(desktop.pageIn(playing), { week: 3 });
    world.pass(GIVEN_UP);
    expect(speaker.connection()).toBe("connected");
    expect(speaker.states.at(-1)).toEqual({ week: 3 });
  });

  it("find each other again when the speaker's window is reloaded, and when a second one is opened", () => {
    const { world, desktop, playing, speaking, player, speaker } = openBoth(origin);
    speaker.end.close();
    desktop.empty(speaking);
    player.tell({ week: 6 });
    const again = opened(world, openSpeaker(desktop.pageIn(speaking)));
    const second = opened(world, openSpeaker(desktop.pageIn(desktop.openTab(playing))));
    expect([again, second].map(({ states }) => states.at(-1))).toEqual([{ week: 6 }, { week: 6 }]);
    expect([again, second].map(({ connections }) => connections)).toEqual([["connected"], ["connected"]]);
    player.tell({ week: 7 });
    expect([again, second].map(({ states }) => states.at(-1))).toEqual([{ week: 7 }, { week: 7 }]);
  });
});
