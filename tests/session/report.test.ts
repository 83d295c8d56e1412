/** What a facilitator takes home: all that happened in the room, and no place for anybody who sat there. */
import { describe, expect, it } from "vitest";
import type { LogEntry } from "../../src/core/index.ts";
import { makeReport, readRoom, toCsv, toJson } from "../../src/session/index.ts";
import type { Report, ReportWords } from "../../src/session/index.ts";
import { choice, encounter, line, node, scenario, toEnding, toNode, toRoad } from "../support/build-scenario.ts";

const story = scenario([
  encounter("phone", [
    node("rings", [line("a")], [choice("tell", toNode("asks")), choice("hush", toRoad), choice("court", toRoad, { when: { is: "flag", flag: "never" }, closed: { why: "law", text: "no" } })]),
    node("asks", [{ is: "hope" }, { is: "card", card: "rights" }], [choice("end", toEnding("done")), choice("go", toRoad)]),
  ]),
  encounter("doctor", [node("waits", [line("b")], [choice("thank", toRoad)])], { arrival: { is: "open", weeks: [0, 2] }, with: "physician" }),
]);
const MINUTE = 60_000;
const NOON = Date.UTC(2026, 10, 23, 11);
const at = (minutes: number) => NOON + minutes * MINUTE;

const LOG: readonly LogEntry[] = [
  { type: "set-up", at: NOON, audience: "employers", length: 60, roles: "tables", tables: 3, language: "nl", register: "full" },
  { type: "begin", at: NOON },
  { type: "visit", encounter: "phone" },
  { type: "note", at: at(1), text: "=SUM(1) \"quoted\"; and\nmore" },
  { type: "advance" },
  { type: "vote-open", way: "tables", at: at(2) },
  { type: "vote-table", table: 1, choice: "tell", reason: "Dan weten ze het" }, { type: "vote-table", table: 2, choice: "hush", reason: "@thuis eerst" },
  { type: "vote-close", at: at(3) }, { type: "vote-again", at: at(4) },
  { type: "vote-table", table: 1, choice: "tell", reason: "" }, { type: "vote-table", table: 2, choice: "tell", reason: "" },
  { type: "vote-close", at: at(6.5) },
  { type: "choose", choice: "tell" },
  { type: "show-card", card: "plan", at: at(7) }, { type: "hide-card", at: at(8) },
  { type: "hold", by: "facilitator", screen: "blank", at: at(10) }, { type: "resume", at: at(20) },
  { type: "advance" }, { type: "choose", choice: "end" },
  { type: "what-if", from: 2, at: at(22) }, { type: "choose", choice: "hush" }, { type: "visit", encounter: "doctor" }, { type: "come-back", at: at(24) },
  { type: "talked", prompt: "ask", at: at(25) },
  { type: "answer", form: "employers", item: "contact", field: "timing", text: "volgende week" },
  { type: "end", at: at(30) },
];
/** The day of a moment on a laptop in a time zone. */
const dayIn = (timeZone: string) => (moment: number) => new Intl.DateTimeFormat("en-CA", { timeZone }).format(moment);
const reportOf = (log: readonly LogEntry[], now = at(99), dayOf = dayIn("Europe/Brussels")): Report => makeReport(story, readRoom(story, { seed: 1, log }).room, [], { now, dayOf });
const report = reportOf(LOG);

const words: ReportWords = {
  encounter: (id) => `Bij ${id}`, choice: ({ encounter: where, node: of }, id) => `${where}/${of}/${id}`, talk: (cue) => `Gesprek ${cue}`, card: (id) => `Fiche ${id}`, ending: (id) => `Einde ${id}`, prompt: ({ id }) => `Vraag ${id}`,
};

describe("a report", () => {
  it("tells the day, the minutes without pauses, the pauses and what the session was set up for", () => {
    expect(report).toMatchObject({ werkwijzer: "report", day: "2026-11-23", minutes: 20, pauses: 10, ending: "done", setting: { audience: "employers", length: 60, tables: 3 } });
  });

  it("tells the group's own path, what stood closed and where it grew lighter, and not what was only tried", () => {
    expect(report.path).toEqual([{
      week: 0, encounter: "phone", isLight: true, decisions: [
        { node: "rings", choice: "tell", closed: [{ choice: "court", why: "law" }], isWalked: false }, { node: "asks", choice: "end", closed: [], isWalked: false },
      ],
    }]);
  });

  it("tells the ways that were tried, from where on, also one that is still open", () => {
    const tried = [{ week: 0, encounter: "phone", path: [
      { week: 0, encounter: "phone", isLight: false, decisions: [{ node: "rings", choice: "hush", closed: [{ choice: "court", why: "law" }], isWalked: false }] },
      { week: 0, encounter: "doctor", isLight: false, decisions: [] },
    ] }];
    expect(report.tried).toEqual(tried);
    const open = reportOf(LOG.slice(0, LOG.findIndex(({ type }) => type === "come-back")));
    expect([open.tried, open.path, open.ending]).toEqual([tried, report.path, report.ending]);
  });

  it("tells what the facilitator asked the room, and where", () => {
    const hold = { type: "hold", by: "facilitator", screen: "question", at: 5 } as const;
    const asked = reportOf([...LOG, { ...hold, question: "Wie kent dit?" }, { type: "resume", at: 6 }, { ...hold, screen: "freeze", at: 7 }]);
    expect(asked.questions).toEqual([{ week: 0, encounter: "phone", text: "Wie kent dit?" }]);
    expect(toCsv(asked, words)).toMatch(/^question;0;phone;;;Wie kent dit\?;.+\r$/m);
    expect(report.questions).toEqual([]);
  });

  it("tells where the story stopped for talk, not where that was silenced, nor in a jump", () => {
    const talky = scenario([encounter("call", [node("rings", [line("a"), { is: "cue", cue: "talk" }, line("b")], [choice("tell", toRoad)])])]);
    const reportOn = (...log: readonly LogEntry[]) => makeReport(talky, readRoom(talky, { seed: 1, log }).room, [], { now: 0, dayOf: dayIn("UTC") });
    const [go, on, held] = [{ type: "visit", encounter: "call" }, { type: "advance" }, { type: "hold", by: "cue", screen: "question", at: 1 }] as const;
    const talk = { week: 0, encounter: "call", cue: "talk" };
    expect(reportOn(go, on, held).talks).toEqual([talk]);
    // Looking back lets go of the hold; the talk was there all the same.
    expect(reportOn(go, on, held, { type: "part", part: "feel", at: 2 }).talks).toEqual([talk]);
    const after = reportOn(go, on, held, { type: "resume", at: 2 }, on);
    expect(after.talks).toEqual([talk]);
    expect(toCsv(after, words)).toContain("talk;0;call;talk;;;Gesprek talk\r\n");
    expect(reportOn({ type: "talk", cue: "talk", isOn: false }, go, on, on).talks).toEqual([]);
    expect(reportOn({ type: "jump", encounter: "call", steps: 3, at: 1 }, go, on, on).talks).toEqual([]);
    expect(report.talks).toEqual([]);
  });

  it("does not lay at the group's door what a jump decided", () => {
    const jumped = reportOf([...LOG.slice(0, 5), { type: "jump", encounter: "doctor", steps: 2, at: at(2) }, { type: "choose", choice: "hush" }, { type: "visit", encounter: "doctor" }, { type: "advance" }, { type: "choose", choice: "thank" }]);
    expect(jumped.path.flatMap(({ decisions }) => decisions).map(({ choice: id, isWalked }) => [id, isWalked])).toEqual([["hush", true], ["thank", false]]);
    expect(toCsv(jumped)).toContain("choice;0;phone;hush;;jump;\r\n");
  });

  it("tells both rounds of a vote, what the room proposed in each, and what was taken", () => {
    expect(report.votes).toMatchObject([{ question: { encounter: "phone", node: "rings" }, proposed: [null, "tell"], taken: "tell", rounds: [
      { counts: { tell: 1, hush: 1 }, tables: { 1: { choice: "tell", reason: "Dan weten ze het" } } }, { counts: { tell: 2 } },
    ] }]);
  });

  it("tells notes with their moment, minutes by encounter, cards of the story and of the facilitator apart", () => {
    expect(report.notes).toEqual([{ week: 0, encounter: "phone", text: "=SUM(1) \"quoted\"; and\nmore" }]);
    expect(report.time["phone"]).toBeGreaterThan(0);
    expect(report.cards).toEqual({ story: [{ card: "rights", week: 0 }], shown: ["plan"] });
  });

  it("tells what was talked about, and the answers afterwards", () => {
    expect(report.prompts.filter(({ isTalked }) => isTalked).map(({ id }) => id)).toEqual(["ask"]);
    expect(report.prompts.length).toBeGreaterThan(3);
    expect(report.answers).toEqual({ employers: { contact: { timing: "volgende week" } } });
  });

  it("counts to now while the session goes on, and tells nothing of one that never began", () => {
    expect(reportOf(LOG.slice(0, -1), at(40)).minutes).toBe(30);
    expect(reportOf([])).toMatchObject({ day: null, minutes: 0, pauses: 0, setting: null, path: [], votes: [] });
  });

  it("bears the day of the laptop, not that of Greenwich, and so does its table", () => {
    const late = reportOf([{ type: "begin", at: Date.UTC(2026, 10, 23, 23, 30) }]);
    expect(late.day).toBe("2026-11-24");
    expect(toJson(late)).toContain('"day": "2026-11-24"');
    expect(toCsv(late)).toContain("session;;;day;;2026-11-24;\r\n");
    expect(reportOf([{ type: "begin", at: Date.UTC(2026, 10, 23, 3) }], at(99), dayIn("America/Cayenne")).day).toBe("2026-11-23");
    expect(reportOf([{ type: "begin", at: Date.UTC(2026, 10, 23, 2) }], at(99), dayIn("America/Cayenne")).day).toBe("2026-11-22");
  });

  it("counts a session that has ended to its end, also where the clock is behind", () => {
    expect(reportOf(LOG, at(3))).toMatchObject({ minutes: 20, pauses: 10 });
  });

  it("counts a pause that still lasts", () => {
    const paused = reportOf(LOG.slice(0, LOG.findIndex(({ type }) => type === "resume")), at(18));
    expect(paused).toMatchObject({ minutes: 10, pauses: 8 });
  });

  it("has no place for a person, whatever happened", () => {
    const keys = new Set<string>();
    JSON.stringify(report, (key, value: unknown) => { keys.add(key); return value; });
    expect([...keys].filter((key) => /name|person|participant|player|who|mail|sign/i.test(key))).toEqual([]);
    expect(keys.size).toBeGreaterThan(30);
  });

  it("holds no hour of the day", () => expect(toJson(report)).not.toMatch(/\d{12,}|T\d\d:/));
});

describe("a report as JSON", () => {
  it("says what it is, and holds all of it", () => expect(JSON.parse(toJson(report))).toEqual(JSON.parse(JSON.stringify(report))));
});

describe("a report as a table", () => {
  const text = toCsv(report, words);
  const lines = text.split("\r\n");

  it("opens in a Belgian spreadsheet: a byte order mark, semicolons, a comma in numbers", () => {
    expect(text.startsWith("\uFEFFwhat;week;encounter;item;number;text;words\r\n")).toBe(true);
    expect(toCsv({ ...report, minutes: 20.5 })).toContain("session;;;minutes;20,5;;\r\n");
  });

  it("has seven cells in every row", () => {
    const cells = (row: string) => row.replace(/"(?:[^"]|"")*"/g, "x").split(";").length;
    expect(lines.slice(0, -1).map(cells).filter((count) => count !== 7)).toEqual([]);
    expect(lines.at(-1)).toBe("");
  });

  it("has words beside its ids", () => {
    expect(lines).toContain("choice;0;phone;tell;;;phone/rings/tell");
    expect(lines).toContain("closed;0;phone;court;;law;phone/rings/court");
    expect(lines).toContain("session;;;ending;;done;Einde done");
    expect(lines).toContain("card;;;plan;;facilitator;Fiche plan");
    expect(lines).toContain("tried 1 choice;0;phone;hush;;;phone/rings/hush");
    expect(lines).toContain("vote 1 round 2;0;phone;tell;2;proposed taken;phone/rings/tell");
    expect(lines).toContain("prompt;;;ask;;transfer talked;Vraag ask");
  });

  it("holds no formula", () => {
    expect(text).toContain(`;"'=SUM(1) ""quoted""; and\nmore";`);
    expect(lines).toContain("vote 1 round 1 table 2;0;phone;hush;;'@thuis eerst;phone/rings/hush");
    const nasty = ["=1", "+1", "-1", "@a", "\t=1", "\r=1", "\n=1", "  =1"];
    const noted = toCsv({ ...report, notes: nasty.map((note) => ({ week: 0, encounter: null, text: note })) });
    for (const note of nasty) expect(noted).toMatch(new RegExp(`^note;0;;;;"?'${note.replace("+", "\\+")}"?;`, "m"));
  });

  it("has no column for a person", () => expect(lines[0]).not.toMatch(/name|person|participant|who|mail/i));
});
