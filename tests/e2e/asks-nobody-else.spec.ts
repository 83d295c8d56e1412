/** Nothing leaves the device: no request elsewhere, a policy that forbids it, and help within one press. */
import type { Page } from "@playwright/test";
import { hurry } from "./support/deeds.ts";
import { comeWithSettings } from "./support/device.ts";
import { openStory } from "./support/play-page.ts";
import { expect, test } from "./support/play-test.ts";
import { walkScreens } from "./support/screens.ts";
import { nl } from "./support/words.ts";

/** Writes down whatever the page tries that no request would show. */
function listenIn(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    const tried: string[] = [];
    Object.assign(window, { tried });
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => tried.push(`policy ${violatedDirective} ${blockedURI}`));
    navigator.sendBeacon = (url) => { tried.push(`beacon ${String(url)}`); return true; };
    for (const name of ["WebSocket", "EventSource", "RTCPeerConnection"] as const) {
      const Real = window[name];
      Object.assign(window, { [name]: new Proxy(Real, { construct(target, args: [string]) { tried.push(`${name} ${String(args[0])}`); return new target(...args); } }) });
    }
  });
}

test("a whole play with picture and sound asks only its own server", async ({ page, context, baseURL }) => {
  test.setTimeout(240_000);
  const elsewhere: string[] = [];
  const own = new Set<string>();
  context.on("request", (request) => {
    const { origin, protocol, pathname } = new URL(request.url());
    if (protocol === "data:" || protocol === "blob:") return;
    if (origin === new URL(baseURL ?? "").origin) own.add(pathname.replace(/.*\./, ""));
    else elsewhere.push(request.url());
  });
  await listenIn(page);
  await comeWithSettings(page, { music: 0.4, effects: 0.4 });
  const play = await openStory(page, { stage: "on" });
  await expect(page.locator("html")).toHaveAttribute("data-stage", /^(ready|asleep)$/, { timeout: 20_000 });
  await page.getByTestId("road-encounter").first().click();
  await play.playToTheEnd(hurry);
  await page.goto("./?view=cards");
  await page.locator("[data-card-entry]").first().click();
  await expect(page.getByTestId("card")).toBeVisible();
  expect(elsewhere).toEqual([]);
  expect(await page.evaluate(() => (window as unknown as { tried: string[] }).tried)).toEqual([]);
  expect([...own], "fonts, pictures and sound were really asked for").toEqual(expect.arrayContaining(["js", "woff2", "svg"]));
  expect([...own].some((kind) => ["webm", "m4a", "mp3", "ogg"].includes(kind))).toBe(true);
});

test("nothing was tried behind the scenes during a play", async ({ page }) => {
  await listenIn(page);
  const play = await openStory(page, { stage: "on" });
  await play.playUntil(({ waiting }) => waiting === "letter");
  expect(await page.evaluate(() => (window as unknown as { tried: string[] }).tried)).toEqual([]);
});

test("the policy lets in nothing from elsewhere, and no script or style but the built ones", async ({ page }) => {
  await page.goto("./");
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content") ?? "";
  const directives = Object.fromEntries(policy.split(";").map((part) => part.trim().split(/\s+/)).map(([name = "", ...sources]) => [name, sources]));
  expect(directives["default-src"]).toEqual(["'none'"]);
  expect(directives["script-src"]).toEqual(["'self'"]);
  expect(directives["connect-src"]).toEqual(["'self'"]);
  expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*/);
  const first = await page.evaluate(() => document.head.querySelector("meta[charset], meta[http-equiv], script, style, link")?.outerHTML ?? "");
  expect(first, "the policy stands before anything that loads").toMatch(/Content-Security-Policy|charset/);
});

test("the policy is obeyed: a script and a request from elsewhere are refused", async ({ page, faults }) => {
  faults.allow(/Content Security Policy|violates/);
  await page.goto("./");
  const refused = await page.evaluate(async () => {
    const seen: string[] = [];
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => seen.push(effectiveDirective));
    await fetch("https://elsewhere.invalid/").catch(() => undefined);
    const script = document.createElement("script");
    script.textContent = "window.isIn = true";
    document.body.append(script);
    await new Promise((done) => { setTimeout(done, 50); });
    return { seen, isIn: "isIn" in window };
  });
  expect(refused.isIn).toBe(false);
  expect(refused.seen).toEqual(expect.arrayContaining(["connect-src", "script-src-elem"]));
});

/** Dialogs that one opens oneself lie above a screen on which help is in view. */
const SCREENS_OF_THEIR_OWN = [
  "title", "personas", "note", "note on return", "card file", "road", "a line that is told", "a choice with a closed one", "card", "letter",
  "held by a question", "held by the facilitator", "ending",
];

test("help is one press away on every screen", async ({ page, way, groupWay }) => {
  test.setTimeout(240_000);
  const without: string[] = [];
  await walkScreens(page, { way, groupWay }, async (screen) => {
    // A card or a letter lies over the page with a help button of its own, which comes last in the page.
    const isReached = await page.getByRole("button", { name: nl.edge.help }).last().click({ timeout: 1500 }).then(() => true, () => false);
    if (!isReached) {
      without.push(screen);
      return;
    }
    const links = page.getByRole("dialog", { name: nl.help.title }).getByRole("link");
    await expect(links).toHaveCount(2);
    expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")))).toEqual(["tel:106", "tel:1813"]);
  }, SCREENS_OF_THEIR_OWN);
  expect(without).toEqual([]);
});
