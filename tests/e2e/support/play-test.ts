/**
 * `test` for plays. Whatever a test is about, it also fails when the page logs an error or throws one.
 * Hands out two ways through Nadine's year, alone and with a group, each walked once for all tests.
 */
import { expect, test as base } from "@playwright/test";
import { takeFirst } from "./deeds.ts";
import { treadWay } from "./way.ts";
import type { Way } from "./way.ts";

export interface Faults {
  /** Errors of this kind belong to what the test does to the page. */
  allow(kind: RegExp): void;
}

/** The test, with an eye on the page's own faults. */
export const test = base.extend<{ faults: Faults }, { way: Way; groupWay: Way }>({
  faults: [async ({ context }, use) => {
    const seen: string[] = [];
    const allowed: RegExp[] = [];
    context.on("console", (message) => {
      if (message.type() === "error") seen.push(`console: ${message.text()} (${message.location().url})`);
    });
    context.on("weberror", (error) => seen.push(`thrown: ${error.error().stack ?? error.error().message}`));
    await use({ allow: (kind) => { allowed.push(kind); } });
    expect(seen.filter((fault) => !allowed.some((kind) => kind.test(fault)))).toEqual([]);
  }, { auto: true }],
  way: [async ({ browser }, use, { project }) => {
    await use(await treadWay(browser, project.use.baseURL, "solo", takeFirst));
  }, { scope: "worker", timeout: 180_000 }],
  groupWay: [async ({ browser }, use, { project }) => {
    await use(await treadWay(browser, project.use.baseURL, "group", takeFirst));
  }, { scope: "worker", timeout: 180_000 }],
});

export { expect };
