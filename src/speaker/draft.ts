/** Words that are typed at the desk, until the desk says them too: they wait, are sent, and give way to what the desk says. Pure. */

export interface Draft {
  readonly words: string;
  /** What the desk said when they were last touched. */
  readonly over: string;
  /** `typed` by somebody just now, `waits` until it can be sent, `sent` until the desk answers. */
  readonly is: "typed" | "waits" | "sent";
}

/** What becomes of a draft, and the words that are to be sent now; null for none. */
export interface DraftLeft {
  readonly draft: Draft | null;
  readonly send: string | null;
}

/** The draft as far as it still counts: once the desk says something else than it was written over, only what is typed just now. */
export function standingDraft(draft: Draft | null, told: string): Draft | null {
  return draft && (draft.is === "typed" || draft.over === told) ? draft : null;
}

/** What becomes of a draft when nobody types any more; it waits while `maySend` is false, also when it was sent and nobody answered. */
export function leaveDraft(draft: Draft | null, told: string, maySend: boolean): DraftLeft {
  const left = standingDraft(draft, told);
  if (!left || left.words.trim() === told) return { draft: null, send: null };
  if (!maySend) return { draft: { words: left.words, over: told, is: "waits" }, send: null };
  if (left.is === "sent") return { draft: left, send: null };
  return { draft: { words: left.words, over: told, is: "sent" }, send: left.words.trim() };
}
