/** A card that is put away flies into the tray. Decoration only: the next words stand there already, and any press ends it. */

/** Milliseconds. */
const FLIGHT = 380;
const NUDGE = 240;

function mayMove(): boolean {
  return Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue("--calm")) > 0;
}

/** The closed card, where the open one lay. */
function layClosed(card: HTMLElement, { left, top, width, height }: DOMRect): HTMLElement {
  const closed = document.createElement("div");
  closed.className = "card-flight";
  closed.ariaHidden = "true";
  closed.dataset["colour"] = card.closest<HTMLElement>("[data-colour]")?.dataset["colour"] ?? "sand";
  Object.assign(closed.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
  closed.append(...[...card.querySelectorAll(".card-cover > *")].map((part) => part.cloneNode(true)));
  document.body.append(closed);
  return closed;
}

/** The way from one box to the middle of another: up with a small bow, smaller all the while. */
function wayTo(from: DOMRect, to: DOMRect): Keyframe[] {
  const x = to.left + to.width / 2 - (from.left + from.width / 2);
  const y = to.top + to.height / 2 - (from.top + from.height / 2);
  const small = Math.max(0.03, (to.height * 0.7) / from.height);
  return [
    { transform: "perspective(140rem) rotateY(-70deg)", easing: "cubic-bezier(.2, .6, .4, 1)" },
    { offset: 0.36, transform: `perspective(140rem) translate(${x * 0.12}px, ${y * 0.02}px) scale(.6)`, easing: "cubic-bezier(.55, 0, .75, .6)" },
    { transform: `perspective(140rem) translate(${x}px, ${y}px) scale(${small}) rotate(6deg)` },
  ];
}

function nudge(tray: Element): void {
  tray.animate([{ transform: "none" }, { transform: "translateY(.16rem) scale(1.06)" }, { transform: "none" }], { duration: NUDGE, easing: "ease-out" });
}

/** Lets a card that still lies open fly to the tray, where there is one; its count answers. At once with reduced motion. */
export function flyToTray(card: HTMLElement): void {
  const tray = document.querySelector('[data-opens="tray"]');
  const from = card.getBoundingClientRect();
  if (!tray || from.width === 0 || !mayMove()) return;
  const closed = layClosed(card, from);
  const flight = closed.animate(wayTo(from, tray.getBoundingClientRect()), { duration: FLIGHT });
  const cut = new AbortController();
  const skip = () => flight.finish();
  for (const press of ["pointerdown", "keydown"] as const) window.addEventListener(press, skip, { signal: cut.signal, capture: true });
  flight.onfinish = () => {
    cut.abort();
    closed.remove();
    nudge(tray);
  };
}
