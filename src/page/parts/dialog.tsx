/** A native dialog: the browser keeps the focus inside and gives it back afterwards. Escape closes it. */
import type { ComponentChildren } from "preact";
import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { useT } from "../use-words.ts";
import { Icon } from "./icon.tsx";
import "../styles/sheets.css";

interface DialogProps {
  readonly title: string;
  readonly close: () => void;
  readonly children: ComponentChildren;
  readonly class?: string;
  /** For tools: test id and the like. */
  readonly attributes?: Readonly<Record<string, string>>;
}

/** Opens a dialog element as long as its component is drawn. */
export function useModal(close: () => void) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return undefined;
    const before = document.activeElement;
    if (!element.open) element.showModal();
    element.querySelector<HTMLElement>("[data-first-focus]")?.focus({ preventScroll: true });
    return () => {
      element.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  const onCancel = (event: Event) => {
    event.preventDefault();
    close();
  };
  return { dialog, onCancel };
}

/** A sheet with a title, its content and a closing button. */
export function Dialog({ title, close, children, class: look = "", attributes = {} }: DialogProps) {
  const t = useT();
  const { dialog, onCancel } = useModal(close);
  const id = useId();
  return (
    <dialog ref={dialog} class={`sheet ${look}`} aria-labelledby={id} onCancel={onCancel} {...attributes}>
      <div class="sheet-head">
        <h2 id={id} tabIndex={-1} data-first-focus>{title}</h2>
        <button type="button" class="button quiet" onClick={close}><Icon name="x" />{t("dialog.close")}</button>
      </div>
      <div class="sheet-body" tabIndex={0} role="group" aria-labelledby={id}>{children}</div>
    </dialog>
  );
}
