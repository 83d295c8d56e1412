/** A piece of story in its own language: marked with `lang` when that is not the interface's. */
import type { LineText } from "../../i18n/line-text.ts";
import { useHouse } from "../house.ts";

/** The words as inline text. */
export function Words({ of: said }: { readonly of: LineText }) {
  const language = useHouse().i18n.language();
  return said.language === language ? <>{said.text}</> : <span lang={said.language}>{said.text}</span>;
}
