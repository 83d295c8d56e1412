/**
 * A wholly dark screen, so that people look at each other. It lies over everything, also over a card that comes later,
 * and one faint button brings the picture back for who has only a mouse.
 */
import { useLayoutEffect, useRef } from "preact/hooks";
import { Icon } from "../parts/icon.tsx";
import { usePlayStore } from "../use-play.ts";
import { useT } from "../use-words.ts";
import "../styles/held.css";

/** Keeps a dialog above every other one that opens. */
function useUppermost() {
  const ref = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (!dialog) return undefined;
    let below = "";
    const rise = () => {
      const others = [...document.querySelectorAll("dialog[open]")].filter((other) => other !== dialog).map((other) => other.className).join("|");
      if (dialog.open && others === below) return;
      below = others;
      if (dialog.open) dialog.close();
      dialog.showModal();
      // The way back stays faint until somebody looks for it.
      dialog.focus();
    };
    rise();
    const observer = new MutationObserver(rise);
    observer.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ["open"] });
    return () => {
      observer.disconnect();
      dialog.close();
    };
  }, []);
  return ref;
}

/** The dark screen of a group. */
export function BlankScreen() {
  const t = useT();
  const play = usePlayStore();
  const resume = () => { play.getState().lead({ type: "resume" }); };
  return (
    <dialog ref={useUppermost()} class="dark" tabIndex={-1} data-testid="blank" aria-label={t("menu.blank")} onCancel={(event) => { event.preventDefault(); resume(); }}>
      <section data-testid="held" data-by="facilitator" data-screen="blank" aria-label={t("held.title")}>
        <button type="button" class="dark-back" data-testid="resume" onClick={resume}><Icon name="sun-horizon" />{t("blank.back")}</button>
      </section>
    </dialog>
  );
}
