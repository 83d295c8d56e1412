/** A field at the desk whose words are told of once, when they are done. Nothing typed is lost while the window that plays does not answer. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { RefObject } from "preact";
import type { Desk } from "../session/index.ts";
import { leaveDraft, standingDraft } from "./draft.ts";
import type { Draft } from "./draft.ts";
import { useDesk } from "./speaker-desk.ts";

/** True while the window that plays answers and has told of its desk since it does: the desk before may be of a session that is not open there. */
export function useIsHeard(): boolean {
  const { desk, isAnswering } = useDesk();
  const stale = useRef<Desk | null>(null);
  if (!isAnswering) stale.current = desk;
  return isAnswering && desk !== stale.current;
}

interface DraftParts {
  /** What the desk says. */
  readonly told: string;
  /** False while nothing can be sent: what is typed waits. */
  readonly maySend: boolean;
  readonly send: (words: string) => void;
  /** Words that waited since this field stood here before. */
  readonly waiting?: string | null;
}

export interface TypedDraft<Field extends HTMLElement> {
  /** What stands in the field. */
  readonly words: string;
  readonly field: RefObject<Field | null>;
  type(words: string): void;
  /** Nobody types any more: the words are sent, or wait. Gives the words that wait. */
  leave(): string | null;
}

/** What is typed over what the desk says. */
export function useDraft<Field extends HTMLElement>({ told, maySend, send, waiting = null }: DraftParts): TypedDraft<Field> {
  const [draft, setDraft] = useState<Draft | null>(waiting === null ? null : { words: waiting, over: told, is: "waits" });
  const field = useRef<Field>(null);
  // Also for who leaves later than it was drawn: a field that goes from the desk.
  const latest = useRef({ draft, told, maySend, send });
  latest.current = { draft, told, maySend, send };
  const change = (next: Draft | null) => {
    latest.current.draft = next;
    setDraft(next);
  };
  const leave = () => {
    const now = latest.current;
    const left = leaveDraft(now.draft, now.told, now.maySend);
    change(left.draft);
    if (left.send !== null) now.send(left.send);
    return left.draft?.is === "waits" ? left.draft.words : null;
  };
  useEffect(() => change(standingDraft(latest.current.draft, told)), [told]);
  // Words under somebody's hands stay there; what was sent to a window that is gone waits again.
  useEffect(() => { if (document.activeElement !== field.current || latest.current.draft?.is === "sent") leave(); }, [maySend]);
  return { words: standingDraft(draft, told)?.words ?? told, field, type: (words) => change({ words, over: told, is: "typed" }), leave };
}
