/** The only door to facilitation. Pure: imports the core and nothing else. */
export * from "./session.ts";
