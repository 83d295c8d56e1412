/** The only door to facilitation. Pure: imports the core and nothing else. */
export * from "./room.ts";
export * from "./room-entry.ts";
export * from "./session.ts";
export * from "./session-clock.ts";
export * from "./vote.ts";
export * from "./debrief.ts";
export * from "./plan.ts";
export * from "./report.ts";
export * from "./command.ts";
