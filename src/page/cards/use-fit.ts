/** Words as large as the paper allows: tried from large to small, so that nothing has to be scrolled on a beamer. */
import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";

/** Sizes in rem, the largest first. */
const SIZES = [1.12, 1.06, 1, 0.95, 0.9, 0.86, 0.82, 0.78, 0.74, 0.7, 0.66, 0.62];

function isWhole(part: Element): boolean {
  return part.scrollHeight <= part.clientHeight;
}

/** Sets `--fit` on an element to the largest size at which all of its `[data-fits]` stand whole. A small screen has one size and scrolls. */
export function fitWords(element: HTMLElement): void {
  element.style.removeProperty("--fit");
  if (document.documentElement.dataset["layout"] !== "wide") return;
  const parts = [...element.querySelectorAll("[data-fits]")];
  for (const size of SIZES) {
    element.style.setProperty("--fit", `${size}rem`);
    if (parts.every(isWhole)) return;
  }
}

/** Keeps the words of an element fitted: at each drawing, at each size, and once the letters are here. */
export function useFit(within: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => { if (within.current) fitWords(within.current); });
  useLayoutEffect(() => {
    const fit = () => { if (within.current) fitWords(within.current); };
    // The page learns of its layout just after its size: the frame that follows knows both.
    const fitNext = () => requestAnimationFrame(fit);
    window.addEventListener("resize", fitNext);
    document.fonts?.ready.then(fit, () => undefined);
    // The list of sources unfolds inside: `toggle` does not bubble, so it is caught on its way down.
    const element = within.current;
    element?.addEventListener("toggle", fit, true);
    return () => {
      window.removeEventListener("resize", fitNext);
      element?.removeEventListener("toggle", fit, true);
    };
  }, []);
}
