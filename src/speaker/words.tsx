/** Small things that stand everywhere: words of the story in their own language, a pictogram, a button that can be shut. */
import type { ButtonHTMLAttributes, ComponentChildren } from "preact";
import type { Worded } from "../session/index.ts";
import { useHouse } from "./speaker-house.ts";

/** Words of the story; marked with `lang` when they are not in the interface's language. */
export function Said({ of: said }: { readonly of: Worded }) {
  const language = useHouse().i18n.language();
  return said.language === language ? <>{said.text}</> : <span lang={said.language}>{said.text}</span>;
}

/** A pictogram of the house's set, always beside words. */
export function Icon({ name }: { readonly name: string }) {
  const { iconUrl } = useHouse();
  return <svg class="icon" aria-hidden="true" focusable="false"><use href={iconUrl(name)} /></svg>;
}

type PressProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, "onClick" | "type" | "disabled"> & {
  readonly press: () => void;
  /** True while there is nothing to do: the button stays where it is, keeps the focus and does nothing. */
  readonly isShut?: boolean;
  readonly children: ComponentChildren;
  readonly "data-testid"?: string;
};

/** A button. Shut ones can still be reached and read. */
export function Press({ press, isShut = false, children, class: look = "button", ...rest }: PressProps) {
  return (
    <button {...rest} type="button" class={look} aria-disabled={isShut ? "true" : undefined} onClick={isShut ? undefined : press}>
      {children}
    </button>
  );
}
