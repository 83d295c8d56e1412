/** A field that is typed on the laptop while everybody looks on. It is told of once, when the words are done, not at every sign. */
import { useEffect, useRef, useState } from "preact/hooks";
import { LONGEST_ANSWER } from "../../store/follow-up.ts";

interface TypedFieldProps {
  readonly label: string;
  readonly idea: string;
  readonly text: string;
  readonly keep: (text: string) => void;
}

/** A label and a few lines to write on. */
export function TypedField({ label, idea, text, keep }: TypedFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const latest = useRef({ draft, text, keep });
  latest.current = { draft, text, keep };
  const finish = () => {
    const { draft: typed, text: kept, keep: keepNow } = latest.current;
    if (typed !== null && typed.trim() !== kept) keepNow(typed.trim());
    latest.current.draft = null;
    setDraft(null);
  };
  // A field that goes from the screen while somebody types in it takes their words along.
  useEffect(() => finish, []);
  return (
    <label class="typed-field">
      <span class="typed-label">{label}</span>
      <textarea rows={2} maxLength={LONGEST_ANSWER} placeholder={idea} value={draft ?? text} onInput={({ currentTarget }) => setDraft(currentTarget.value)} onBlur={finish} />
    </label>
  );
}
