/** The form that an audience takes home, on the desk: which part lies open, what stands there, what is agreed. */
import { describe, expect, it } from "vitest";
import { formOnDesk, FORMS, USUAL_SETTING } from "../../src/session/index.ts";
import type { Audience, Command, DeskForm } from "../../src/session/index.ts";
import { deskOf, lead } from "../support/nadine-desk.ts";

const formAfter = (audience: Audience, ...commands: Command[]) =>
  deskOf(lead([{ type: "set-up", ...USUAL_SETTING, audience }, { type: "begin" }, { type: "part", part: "follow-up" }, ...commands])).form;
const employersAfter = (...commands: Command[]) => formAfter("employers", ...commands) as Extract<DeskForm, { audience: "employers" }>;
const stand = (item: string, text: string): Command => ({ type: "answer", form: "employers", item, field: "stand", text });
const openGroup = (form: DeskForm | null) => (form && "groups" in form ? form.groups.filter(({ isOpen }) => isOpen).map(({ id }) => id) : null);
const points = (form: Extract<DeskForm, { audience: "employers" }>) => form.groups.flatMap(({ items }) => items);
const openPoints = (form: Extract<DeskForm, { audience: "employers" }>) => points(form).filter(({ fields }) => fields.length > 0).map(({ id }) => id);

describe("the form on the desk", () => {
  it("lies there only while it is filled in", () => {
    const room = lead([{ type: "set-up", ...USUAL_SETTING }, { type: "begin" }]);
    expect(formOnDesk(room)).toBeNull();
    expect(formOnDesk(lead([{ type: "part", part: "transfer" }], room))).toBeNull();
    expect(formOnDesk(lead([{ type: "part", part: "follow-up" }], room))?.audience).toBe(USUAL_SETTING.audience);
  });

  it("stays on paper for who is ill", () => expect(formAfter("sick")).toEqual({ audience: "sick" }));

  it("opens the part that was turned to, the first before that, and for a name that it does not have", () => {
    expect(openGroup(employersAfter())).toEqual(["before"]);
    expect(openGroup(employersAfter({ type: "turn", group: "return", item: null }))).toEqual(["return"]);
    expect(openGroup(employersAfter({ type: "turn", group: "nowhere", item: null }))).toEqual(["before"]);
    expect(openGroup(formAfter("care", { type: "turn", group: "worry", item: null }))).toEqual(["worry"]);
  });

  it("opens a checkpoint that is not in place for what is agreed, and closes it when it is", () => {
    const missing = employersAfter(stand("letter", "missing"));
    expect([openGroup(missing), openPoints(missing)]).toEqual([["during"], ["letter"]]);
    expect(points(missing).find(({ id }) => id === "letter")).toMatchObject({ stand: "missing", isAgreed: false, fields: [{ field: "action", text: "" }, { field: "who" }, { field: "timing" }, { field: "remarks" }] });
    expect(openPoints(employersAfter(stand("letter", "missing"), stand("letter", "present")))).toEqual([]);
    // Another one that is in place leaves it open; a third that is not takes its place.
    expect(openPoints(employersAfter(stand("letter", "missing"), stand("contact", "present")))).toEqual(["letter"]);
    expect(openPoints(employersAfter(stand("letter", "missing"), stand("team", "consider")))).toEqual(["team"]);
    expect(openPoints(employersAfter({ type: "turn", group: "during", item: "letter" }))).toEqual([]);
  });

  it("shows what was agreed and counts what was looked at", () => {
    const form = employersAfter(stand("letter", "missing"), { type: "answer", form: "employers", item: "letter", field: "action", text: "een brief schrijven" }, stand("contact", "present"));
    expect(points(form).find(({ id }) => id === "letter")).toMatchObject({ isAgreed: true, fields: [{ text: "een brief schrijven" }, {}, {}, {}] });
    expect(form.groups.map(({ done }) => done)).toEqual([0, 2, 0]);
    expect(points(form)).toHaveLength(FORMS.employers.groups.flatMap(({ items }) => items).length);
  });

  it("shows the two open questions of care with what was written", () => {
    expect(formAfter("care", { type: "answer", form: "care", item: "together", field: "call", text: "de TWC" })).toMatchObject({ fields: [{ field: "tomorrow", text: "" }, { field: "call", text: "de TWC" }] });
  });
});
