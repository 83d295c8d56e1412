/** A field of the form that is taken home. It is told of once, when the words are done; a new desk takes no words from under somebody's hands. */
import { useEffect, useRef, useState } from "preact/hooks";
import { useDesk } from "./speaker-desk.ts";

interface TypedAnswerProps {
  readonly label: string;
  readonly idea: string;
  readonly text: string;
  readonly keep: (text: string) => void;
}

/** Longest text that fits its place on paper, signs. */
const LONGEST = 240;

/** A label and a few lines to write on. */
export function TypedAnswer({ label, idea, text, keep }: TypedAnswerProps) {
  const { isAnswering } = useDesk();
  const [draft, setDraft] = useState<string | null>(null);
  const latest = useRef({ draft, text, keep });
  latest.current = { draft, text, keep };
  const finish = () => {
    const { draft: typed, text: kept, keep: keepNow } = latest.current;
    if (typed !== null && typed.trim() !== kept) keepNow(typed.trim());
    latest.current.draft = null;
    setDraft(null);
  };
  // A field that goes from the desk while somebody types in it takes their words along.
  useEffect(() => finish, []);
  return (
    <label class="typed-answer">
      <span>{label}</span>
      <textarea rows={2} maxLength={LONGEST} placeholder={idea} value={draft ?? text} readOnly={!isAnswering} onInput={({ currentTarget }) => setDraft(currentTarget.value)} onBlur={finish} />
    </label>
  );
}
