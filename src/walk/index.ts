/** The only door to walking: playing a story without a player, and what that tells. Pure: imports the core and nothing else. */
export * from "./find-way.ts";
export * from "./measure-story.ts";
export * from "./minutes.ts";
export * from "./pickers.ts";
export * from "./play-through.ts";
