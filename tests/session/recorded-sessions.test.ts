/** Two sessions of an hour, led by a script: each stands as a sheet beside this test, to be read and compared. Renewed by `npx vitest run -u`. */
import { describe, expect, it } from "vitest";
import { readRoom, readSessionFile, writeSessionFile } from "../../src/session/index.ts";
import { SAVE_FORMAT } from "../../src/core/index.ts";
import { questionsOf, recordSession, reportOf, sheetOf } from "../support/recorded-session.ts";
import { scenario } from "../support/nadine-desk.ts";

const sessions = { first: recordSession("first"), last: recordSession("last") };

describe.each(["first", "last"] as const)("an hour in which the room always takes the %s way", (taste) => {
  const recorded = sessions[taste];

  it("is as it is written down", async () => {
    await expect(await sheetOf(taste, recorded)).toMatchFileSnapshot(`../fixtures/sessions/${taste}-way.txt`);
  });

  it("keeps to its hour, holds no pause, and votes in two rounds", () => {
    const { minutes, pauses, votes } = reportOf(recorded);
    expect(minutes).toBeGreaterThan(50);
    expect(minutes).toBeLessThanOrEqual(65);
    expect(pauses).toBe(0);
    expect(votes.map(({ rounds }) => rounds.length)).toEqual([2, 2]);
    expect(votes.every(({ taken, proposed }) => taken !== null && taken === proposed.at(-1))).toBe(true);
  });

  it("is looked back on with questions that each go back to their moment, but for those about the whole", () => {
    const { prompts, path } = reportOf(recorded);
    const whole = prompts.filter(({ moment }) => moment === null).map(({ about }) => about.is);
    expect(new Set([...whole, "silent", "not-met", "ask"])).toEqual(new Set(["silent", "not-met", "ask"]));
    for (const { moment } of prompts) if (moment) expect(path.map(({ encounter }) => encounter)).toContain(moment.encounter);
  });

  it("asks of nothing that the plan left out", () => {
    const { drops } = recorded.room;
    expect(Object.values(drops)).toContain(true);
    expect(reportOf(recorded).prompts.filter(({ moment }) => moment && drops[moment.encounter])).toEqual([]);
  });

  it("counts the time of every encounter, the last one too", () => {
    const { path, time } = reportOf(recorded);
    for (const { encounter } of path) expect(time[encounter]).toBeGreaterThan(0);
  });

  it("comes out of its log, and out of its file, as it went in", () => {
    expect(readRoom(scenario, { seed: 7, log: recorded.log }).room).toEqual(recorded.room);
    const save = { format: SAVE_FORMAT, scenario: scenario.id, version: scenario.version, seed: 7, mode: "group" as const, log: recorded.log };
    expect(readSessionFile(writeSessionFile(save))).toMatchObject({ is: "whole", save });
  });
});

describe("two sessions", () => {
  it("end differently and are looked back on with mostly other questions", async () => {
    const [one, other] = [reportOf(sessions.first), reportOf(sessions.last)];
    expect(one.ending).not.toBe(other.ending);
    const words = async (report: typeof one) => new Set((await questionsOf(report)).map((question) => question.words));
    const [asked, askedToo] = [await words(one), await words(other)];
    const shared = [...asked].filter((question) => askedToo.has(question));
    expect(shared.length).toBeLessThan(asked.size / 2);
    expect(shared.length).toBeLessThan(askedToo.size / 2);
  });
});
