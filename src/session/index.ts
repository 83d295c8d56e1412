/** The only door to facilitation. Pure: imports the core and nothing else. */
export * from "./command.ts";
export * from "./debrief.ts";
export * from "./obey.ts";
export * from "./plan.ts";
export * from "./report.ts";
export * from "./room-entry.ts";
export * from "./room.ts";
export * from "./session-clock.ts";
export * from "./session.ts";
export * from "./setting.ts";
export * from "./vote.ts";
