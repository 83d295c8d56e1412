/** A page of the same origin that speaks on the line between the windows without being one of them. */
import type { Page } from "@playwright/test";

/** Commands that no desk sends: unlisted, of the playing window's own, malformed, or with a field too many. */
const FOREIGN_COMMANDS: readonly unknown[] = [
  null, 7, "advance", [], {}, { type: "reload" }, { type: "constructor" }, { type: "advance", at: 5 }, { type: "choose", choice: 3 }, { type: "choose", choice: "__proto__" },
  { type: "visit", encounter: "toString" }, { type: "hold", by: "cue", screen: "question" }, { type: "hold", by: "facilitator", screen: "upside-down" },
  { type: "back", since: 0 }, { type: "moment" }, { type: "note", text: "n", name: "Jan" }, { type: "note", text: "n".repeat(2001) }, { type: "part", part: "lunch" },
  { type: "vote-count", choice: "a", count: -1 }, { type: "vote-count", choice: "__proto__", count: 1 }, { type: "jump", encounter: "constructor" }, { type: "what-if", from: 1e9 },
];

/** A page of the game's own server that says all this over the channel; last a command that is on the list, with a note in it. */
export async function speakOutOfTurn(page: Page, text: string): Promise<void> {
  await page.route("**/door", (route) => route.fulfill({ contentType: "text/html", body: '<link rel="icon" href="data:,">' }));
  await page.goto("./door");
  await page.evaluate(async ([orders, note]) => {
    const channel = new BroadcastChannel("werkwijzer");
    const say = (message: unknown, claim: unknown = null) => channel.postMessage({ werkwijzer: 1, from: "a-stranger", claim, message });
    const { from: player, claim: playing } = await new Promise<{ from: string; claim: object }>((found) => {
      channel.onmessage = ({ data }) => { if (data.claim?.standing === "first") found(data); };
    });
    const garbage = [null, 0, "", "werkwijzer", [], {}, { werkwijzer: 1 }, { werkwijzer: "1", from: "x", claim: null, message: { is: "hello" } }, { werkwijzer: 1, from: "x".repeat(999), claim: null, message: { is: "doubt" } }, new Map([["werkwijzer", 1]]), new Uint8Array(64)];
    for (const value of garbage) channel.postMessage(value);
    for (const message of [null, 5, { is: "state", state: { desk: null } }, { is: "reload" }, { is: "take-up", to: player, text: "{" }, { is: "take-up", to: player, text: 7 }, { is: "command", command: { type: "end" } }, { is: "command", to: "somebody-else", command: { type: "end" } }]) say(message);
    for (const claim of [7, {}, { session: "nadine:group", opened: Number.NaN, turn: 1, standing: "first" }, { session: "nadine:group", opened: 0, turn: 1e12, standing: "first" }]) say({ is: "state", state: null }, claim);
    // In the name of the window that plays.
    for (const state of [null, 7, {}, { desk: 5, save: null, hasKept: true }]) channel.postMessage({ werkwijzer: 1, from: player, claim: playing, message: { is: "state", state } });
    for (const command of orders) say({ is: "command", to: player, command });
    say({ is: "command", to: player, command: { type: "note", text: note } });
  }, [FOREIGN_COMMANDS, text] as const);
}
