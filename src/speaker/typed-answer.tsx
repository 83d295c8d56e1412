/** A field of the form that is taken home. It is told of once, when the words are done; a new desk takes no words from under somebody's hands, and no words go with a window. */
import { useEffect } from "preact/hooks";
import { useDesk } from "./speaker-desk.ts";
import { useDraft, useIsHeard } from "./use-draft.ts";

interface TypedAnswerProps {
  /** Under which name words that wait are kept. */
  readonly name: string;
  readonly label: string;
  readonly idea: string;
  readonly text: string;
  readonly keep: (text: string) => void;
}

/** Longest text that fits its place on paper, signs. */
const LONGEST = 240;
const ANSWER = "answer:";

/** Forgets the answers that wait: the form is not open any more, and the next one is another group's. */
export function forgetAnswers(drafts: Map<string, string>): void {
  for (const key of drafts.keys()) if (key.startsWith(ANSWER)) drafts.delete(key);
}

/** A label and a few lines to write on. */
export function TypedAnswer({ name, label, idea, text, keep }: TypedAnswerProps) {
  const { desk: { scenario }, drafts, isAnswering } = useDesk();
  const key = `${ANSWER}${scenario}:${name}`;
  const { words, field, type, leave } = useDraft<HTMLTextAreaElement>({ told: text, maySend: useIsHeard(), send: keep, waiting: drafts.get(key) ?? null });
  useEffect(() => {
    drafts.delete(key);
    // A field that goes from the desk while somebody types in it takes their words along.
    return () => {
      const waits = leave();
      if (waits !== null) drafts.set(key, waits);
    };
  }, []);
  return (
    <label class="typed-answer">
      <span>{label}</span>
      <textarea ref={field} rows={2} maxLength={LONGEST} placeholder={idea} value={words} readOnly={!isAnswering} onInput={({ currentTarget }) => type(currentTarget.value)} onBlur={leave} />
    </label>
  );
}
