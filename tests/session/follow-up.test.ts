/** What an audience takes home: forms with words in three languages, no place for a person, and what counts as filled in. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import en from "../../src/i18n/locales/en-follow-up.json";
import enLater from "../../src/i18n/locales/en-later.json";
import fr from "../../src/i18n/locales/fr-follow-up.json";
import frLater from "../../src/i18n/locales/fr-later.json";
import nl from "../../src/i18n/locales/nl-follow-up.json";
import nlLater from "../../src/i18n/locales/nl-later.json";
import { AGREEMENT_FIELDS, AUDIENCES, CARE_FIELDS, entryOf, enterRoom, filledIn, formFor, FORMS, GROUNDS, isAgreed, isRoomEntry, LAW_CHECKED, LAWS, LONGEST_ANSWER, MOST_SIGNS, needsAgreement, standOf, STANDS, stepRoom } from "../../src/session/index.ts";
import type { Room } from "../../src/session/index.ts";
import { scenario } from "../page/small-story.ts";

const LANGUAGES = { nl: nl.followUp, fr: fr.followUp, en: en.followUp };
const LATER = { nl: nlLater, fr: frLater, en: enLater };
const itemsOf = (audience: (typeof AUDIENCES)[number]) => formFor(audience).groups.flatMap(({ items }) => items);
const groupsOf = (audience: (typeof AUDIENCES)[number]) => formFor(audience).groups.map(({ id }) => id);

/** The words of a part of a table, such as those of all checkpoints. */
const at = (table: object, key: string): Record<string, unknown> => (table as Record<string, Record<string, unknown>>)[key] ?? {};

/** The room's answers after some commands, as they come from the page. */
function answered(...answers: [form: string, item: string, field: string, text: string][]): Room["answers"] {
  let room = enterRoom(scenario, 1);
  for (const [form, item, field, text] of answers) {
    const entry = entryOf({ type: "answer", form, item, field, text }, 0);
    if (!entry || !isRoomEntry(entry)) throw new Error(`${form} ${item} ${field} was refused`);
    room = stepRoom(scenario, room, entry) ?? room;
  }
  return room.answers;
}

describe("the forms", () => {
  it("are one for each audience, under its own name", () => {
    expect(Object.keys(FORMS).sort()).toEqual([...AUDIENCES].sort());
    for (const audience of AUDIENCES) expect(formFor(audience).id).toBe(audience);
  });

  it("have no item and no group twice", () => {
    for (const audience of AUDIENCES) {
      expect(new Set(itemsOf(audience)).size).toBe(itemsOf(audience).length);
      expect(new Set(groupsOf(audience)).size).toBe(groupsOf(audience).length);
    }
  });

  it("keep each part short enough for one screen", () => {
    for (const { items } of formFor("employers").groups) expect(items.length).toBeLessThanOrEqual(5);
    for (const { items } of formFor("care").groups) expect(items.length).toBeLessThanOrEqual(3);
  });
});

describe.each(Object.entries(LANGUAGES))("the words of the forms in %s", (language, table) => {
  it("are there for every item and every group, and for no others", () => {
    expect(Object.keys(at(table, "checkpoint")).sort()).toEqual([...itemsOf("employers")].sort());
    expect(Object.keys(at(table, "checkpointGroup")).sort()).toEqual([...groupsOf("employers")].sort());
    expect(Object.keys(at(table, "signal")).sort()).toEqual([...itemsOf("care")].sort());
    expect(Object.keys(at(table, "signalGroup")).sort()).toEqual([...groupsOf("care")].sort());
    expect(Object.keys(at(table, "contact")).sort()).toEqual([...itemsOf("sick")].sort());
  });

  it("say all that is asked of an item", () => {
    for (const words of Object.values(table.checkpoint)) expect(Object.keys(words)).toEqual(["title", "about"]);
    for (const words of Object.values(table.signal)) expect(Object.keys(words)).toEqual(["title", "to", "when", "ask"]);
    for (const words of Object.values(table.contact)) expect(Object.keys(words)).toEqual(["name", "about"]);
    expect(Object.keys(table.stand)).toEqual([...STANDS]);
    expect(Object.keys(table.field)).toEqual([...AGREEMENT_FIELDS]);
    for (const field of CARE_FIELDS) expect(table.care[field]).not.toBe("");
  });

  it("hold a theme to one line that a beamer shows", () => {
    for (const { title } of Object.values(table.checkpoint)) expect([title, title.length <= 56]).toEqual([title, true]);
  });

  it("ask for functions and services, and for nobody's name, address or number of their own", () => {
    const asked = [...Object.values(table.field), table.care.tomorrow, table.care.call].join(" ");
    expect(asked).not.toMatch(/\b(naam|namen|noms?|names?|persoon|personne|person|adres|adresse|address|e-?mail|geboorte|diagnos)/i);
    expect(table.field.who).toMatch(/functie|fonction|function/i);
    expect(table.care.callIdea).toMatch(/geen naam|pas un nom|not a name/);
  });

  it("lean on the questions of the next step, which stand with the late words", () => {
    expect(Object.keys(LATER[language as "nl"].step)).toEqual(expect.arrayContaining(["title", "who", "what", "when"]));
  });
});

describe("the law on the forms", () => {
  it("stands only under points that the form has", () => {
    expect(Object.keys(LAWS).filter((point) => !itemsOf("employers").includes(point))).toEqual([]);
  });

  it("is to be checked again within nine months of when it was checked", () => {
    const months = (Date.parse(LAW_CHECKED.before) - Date.parse(LAW_CHECKED.on)) / (30.5 * 86_400_000);
    expect(months).toBeGreaterThan(0);
    expect(months).toBeLessThanOrEqual(9);
  });
});

describe("what stands on the forms", () => {
  const known = new Set([...readFileSync(join(import.meta.dirname, "../../scenarios/sources.yaml"), "utf8").matchAll(/^([WSZ]\d+):$/gm)].map(([, id = ""]) => id));

  it("has its grounds, item by item, each in the list of sources", () => {
    const items = AUDIENCES.flatMap((audience) => itemsOf(audience));
    expect(Object.keys(GROUNDS).sort()).toEqual([...items].sort());
    expect(Object.entries(GROUNDS).filter(([, sources]) => sources.length === 0)).toEqual([]);
    expect(Object.values<readonly string[]>(GROUNDS).flat().filter((id) => !known.has(id))).toEqual([]);
    expect(known.has("W999")).toBe(false);
  });

  it("leans on more than good practice where it says that it is law", () => {
    const grounds: Readonly<Record<string, readonly string[]>> = GROUNDS;
    expect(Object.keys(LAWS).filter((point) => !grounds[point]?.some((id) => id.startsWith("W")))).toEqual([]);
  });
});

describe("what is filled in", () => {
  it("is nothing in a room that filled in nothing", () => {
    for (const audience of AUDIENCES) expect(filledIn(audience, {})).toEqual([]);
  });

  it("tells how a point stands, and what was agreed where it is not in place", () => {
    const answers = answered(
      ["employers", "team", "stand", "missing"], ["employers", "team", "who", " HR "], ["employers", "trust", "stand", "present"],
    );
    expect(filledIn("employers", answers)).toEqual([
      { form: "employers", item: "trust", field: "stand", text: "present" },
      { form: "employers", item: "team", field: "stand", text: "missing" },
      { form: "employers", item: "team", field: "who", text: "HR" },
    ]);
  });

  it("leaves out empty words, and agreements on what turned out to be in place", () => {
    const answers = answered(
      ["employers", "team", "stand", "consider"], ["employers", "team", "action", "  "],
      ["employers", "plan", "stand", "missing"], ["employers", "plan", "action", "write it down"], ["employers", "plan", "stand", "present"],
      ["care", "together", "call", ""],
    );
    expect(filledIn("employers", answers).map(({ item, field }) => `${item} ${field}`)).toEqual(["team stand", "plan stand"]);
    expect(isAgreed(answers["employers"], "plan")).toBe(false);
    expect(filledIn("care", answers)).toEqual([]);
  });

  it("leaves out what the form does not know", () => {
    const answers = answered(["employers", "team", "stand", "splendid"], ["employers", "weather", "stand", "present"], ["employers", "leaders", "who", "HR"]);
    expect(standOf(answers["employers"], "team")).toBeNull();
    expect(filledIn("employers", answers)).toEqual([]);
  });

  it("keeps the two open questions of care professionals, in their order", () => {
    const answers = answered(["care", "together", "call", "the coordinator"], ["care", "together", "tomorrow", "ask who keeps in touch"]);
    expect(filledIn("care", answers).map(({ field }) => field)).toEqual(["tomorrow", "call"]);
  });

  it("is never anything of who is ill", () => {
    expect(filledIn("sick", answered(["sick", "contacts", "doctor", "mine"]))).toEqual([]);
  });

  it("needs an agreement only where something is not in place", () => {
    expect(STANDS.map(needsAgreement)).toEqual([false, true, true]);
    expect(needsAgreement(null)).toBe(false);
  });

  it("fits in the log", () => {
    expect(LONGEST_ANSWER).toBeLessThanOrEqual(MOST_SIGNS);
  });
});
