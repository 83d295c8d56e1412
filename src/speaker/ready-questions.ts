/** Questions that fit nearly every moment, for who has none at hand. Keys of the interface's words. Pure. */

/** In the order in which they are offered. */
export const READY_QUESTIONS = ["speaker.question.need", "speaker.question.other", "speaker.question.surprise"] as const;
