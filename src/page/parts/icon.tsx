/** One pictogram of the house's set, in the colour of the words around it. Always beside words, never instead of them. */
import { useHouse } from "../house.ts";

/** Draws an icon by its name. */
export function Icon({ name }: { readonly name: string }) {
  const { iconUrl } = useHouse();
  return <svg class="icon" aria-hidden="true" focusable="false"><use href={iconUrl(name)} /></svg>;
}
