/** A field for some lines of text. What is being written is kept while other panels lie open, and never taken away by a new desk. */
import { useState } from "preact/hooks";
import { useDesk } from "./speaker-desk.ts";
import { Press } from "./words.tsx";

interface TypedTextProps {
  /** Under which name the draft is kept. */
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly button: string;
  readonly most: number;
  /** Called with what was written; the field is empty then. */
  readonly done: (text: string) => void;
}

/** The field with its button. Enter alone makes a new line; Ctrl and Enter is the button. */
export function TypedText({ name, label, hint, button, most, done }: TypedTextProps) {
  const { drafts, isAnswering } = useDesk();
  const [text, setText] = useState(drafts.get(name) ?? "");
  const write = (next: string) => {
    drafts.set(name, next);
    setText(next);
  };
  const isEmpty = text.trim() === "" || !isAnswering;
  const send = () => {
    if (isEmpty) return;
    done(text.trim());
    write("");
  };
  return (
    <form class="typed-text" onSubmit={(event) => { event.preventDefault(); send(); }}>
      <label for={`typed-${name}`}>{label}</label>
      <textarea id={`typed-${name}`} data-first-focus="" data-testid={`typed-${name}`} rows={3} maxLength={most} value={text} aria-describedby={`hint-${name}`}
        onInput={(event) => write(event.currentTarget.value)}
        onKeyDown={(event) => { if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) send(); }} />
      <p id={`hint-${name}`} class="quiet-words">{hint}</p>
      <Press isShut={isEmpty} press={send} data-testid={`send-${name}`}>{button}</Press>
    </form>
  );
}
