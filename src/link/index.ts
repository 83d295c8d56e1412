/** The only door to the line between the windows of a session. Knows neither page nor stage. */
export { openPlayingEnd } from "./playing-end.ts";
export type { LinkParts, PlayingEnd, PlayingOwner, PlayingParts } from "./playing-end.ts";
export { openSpeakingEnd } from "./speaking-end.ts";
export type { Connection, SpeakingEnd, SpeakingOwner } from "./speaking-end.ts";
export type { Standing } from "./claim.ts";
export type { WindowId } from "./message.ts";
