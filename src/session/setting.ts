/**
 * What a session was set up to be: for whom, how long, who plays whom, in which words. Said once at the start and kept in
 * the log. Holds nothing of anybody in the room.
 */

/** Who sits in the room: people who are long ill, employers and managers, care professionals. */
export const AUDIENCES = ["sick", "employers", "care"] as const;
export type Audience = (typeof AUDIENCES)[number];

/** Lengths that a session can have, minutes. */
export const LENGTHS = [30, 60, 90] as const;
export type Length = (typeof LENGTHS)[number];

/** Everybody looks through the persona's eyes, or each table through those of somebody else in the story. */
export const ROLES = ["persona", "tables"] as const;
export type Roles = (typeof ROLES)[number];

/** Fewest and most tables that a room can have. */
export const FEWEST_TABLES = 2;
export const MOST_TABLES = 8;

/** Not an interface: only a type is taken for the core's remark, which may have any field. */
export type Setting = {
  readonly audience: Audience;
  readonly length: Length;
  readonly roles: Roles;
  readonly tables: number;
  readonly language: "nl" | "fr" | "en";
  readonly register: "full" | "plain";
};

/** What stands there before the facilitator changes it. */
export const USUAL_SETTING: Setting = { audience: "employers", length: 60, roles: "persona", tables: 4, language: "nl", register: "full" };

/** The parts of a session, in order: the words at the start, the story, four steps of looking back, what each takes home. */
export const PARTS = ["opening", "story", "feel", "facts", "system", "transfer", "follow-up"] as const;
export type Part = (typeof PARTS)[number];
