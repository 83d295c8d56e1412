/** Types of facilitation for the page, which knows the session only through the store. */
export type {
  Audience, Command, Desk, DebriefStep, Held, Length, Part, Plan, Prompt, Roles, Room, Round, Session, Setting, Stop, TableVoice, Vote, VoteWay,
} from "../session/index.ts";
