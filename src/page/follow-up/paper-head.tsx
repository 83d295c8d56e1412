/** The head of a sheet: what it is, whose it is, and a line for the date. */
import { useT } from "../use-words.ts";

/** A title, the part it is about, and the date to be written. */
export function PaperHead({ title, part }: { readonly title: string; readonly part?: string }) {
  const t = useT();
  return (
    <header class="paper-head">
      <h2>{title}</h2>
      {part === undefined ? null : <p class="paper-part">{part}</p>}
      <p class="paper-date">{t("followUp.date")} <span class="blank-line" /></p>
      <p class="paper-maker">WerkWijzer</p>
    </header>
  );
}
