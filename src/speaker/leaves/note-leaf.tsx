/** Notes, each tied to its moment. They go into the report; names do not. */
import { useDesk } from "../speaker-desk.ts";
import { useT } from "../speaker-house.ts";
import { TypedText } from "../typed-text.tsx";
import { NoteList } from "./log-leaf.tsx";

/** Longer than this no note is kept (signs). */
const LONGEST_NOTE = 2000;

/** The panel. */
export function NoteLeaf() {
  const t = useT();
  const { ask } = useDesk();
  return (
    <>
      <TypedText name="note" label={t("speaker.note.label")} hint={t("speaker.note.hint")} button={t("speaker.note.keep")} most={LONGEST_NOTE} done={(text) => ask({ type: "note", text })} />
      <NoteList />
    </>
  );
}
