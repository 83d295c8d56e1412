/** A fault that the engine cannot go on from: always the story's, never the player's. */
export class StoryError extends Error {
  readonly code: string;
  /** `code` stands in the catalogue of diagnostics; the message says where and what to do. */
  constructor(code: string, message: string) {
    super(`${code}: ${message}`);
    this.name = "StoryError";
    this.code = code;
  }
}
