/** Types of facilitation for the page, which knows the session only through the store. */
export type {
  Audience, Command, DebriefStep, Held, Length, Part, Prompt, Room, Setting, Vote,
} from "../session/index.ts";
