// What the bench runs inside the measured page, game and bare page alike. It knows the test ids of the page and no words.
// Both functions are passed to the browser as they are: they may use nothing from outside themselves.

/**
 * @typedef {object} Sight What can be seen and pressed.
 * @property {() => { kind: string, element: Element } | null} pressable
 * @property {() => string} screen
 * @typedef {object} Agent
 * @property {number} [words] When the first words could be read and something pressed, ms since navigation.
 * @property {number} [choice] When the first choice could be pressed.
 * @property {() => { x: number, y: number, kind: string } | null} aim Where to press next, and what stands there; arms the clock.
 * @property {() => Promise<{ kind: string, ms: number | null }>} answer ms from letting go of the button until the next thing can be pressed; null when nothing came.
 * @typedef {Window & { benchSight: Sight, benchAgent: Agent }} BenchWindow
 */

/** Installs the eyes: what is on the screen, and what can really be pressed (seen, open, and hit by a pointer). */
export function installSight() {
  const ORDER = ["begin", "choice", "card-close", "next", "letter-close", "prompt", "road-encounter", "wait"];
  /** @param {Element} element */
  const isSeen = (element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  /** @param {Element} element */
  const isHit = (element) => {
    const box = element.getClientRects()[0];
    if (!box || box.width < 1 || box.height < 1) return false;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return true; // scrolled to before it is pressed
    const at = document.elementFromPoint(x, y);
    return at !== null && (at === element || element.contains(at) || at.contains(element));
  };
  /** @param {Element} element */
  const isOpen = (element) => element.getAttribute("aria-disabled") !== "true" && !element.hasAttribute("disabled") && getComputedStyle(element).pointerEvents !== "none";
  /** The first thing that can be pressed, by the order above. */
  const pressable = () => {
    for (const kind of ORDER) {
      for (const found of document.querySelectorAll(`[data-testid="${kind}"]`)) {
        const element = found.matches("button, a") ? found : found.querySelector("button, a");
        if (element && isOpen(element) && isSeen(element) && isHit(element)) return { kind, element };
      }
    }
    return null;
  };
  /** What is on the screen, as far as a press can change it. */
  const screen = () => {
    const shown = [...document.querySelectorAll("[data-testid]")].filter((element) => !element.matches("[data-testid=transcript]"));
    const words = document.querySelector("[data-testid=line]")?.textContent ?? "";
    return `${document.documentElement.dataset["waiting"]}|${shown.map((element) => element.getAttribute("data-testid")).join()}|${words}|${document.querySelector("main")?.textContent?.length}`;
  };
  Object.assign(window, { benchSight: { pressable, screen } });
}

/**
 * Installs the agent. With `presses` it goes on by itself to the first choice, pressing each thing the moment it can be pressed.
 * @param {{ presses: boolean }} options
 */
export function installAgent({ presses }) {
  const PATIENCE_MS = 5000;
  const { pressable, screen } = /** @type {BenchWindow} */ (/** @type {unknown} */ (window)).benchSight;
  /** @type {Agent} */
  const agent = {
    aim() {
      const found = pressable();
      if (!found) return null;
      found.element.scrollIntoView({ block: "nearest", behavior: "instant" });
      const box = found.element.getClientRects()[0] ?? found.element.getBoundingClientRect();
      const before = screen();
      let released = NaN;
      addEventListener("pointerup", (event) => { released = event.timeStamp; }, { once: true, capture: true });
      const armed = performance.now();
      const answered = new Promise((resolve) => {
        const look = () => {
          if (!Number.isNaN(released) && screen() !== before && pressable()) return resolve({ kind: found.kind, ms: performance.now() - released });
          if (performance.now() - armed > PATIENCE_MS) return resolve({ kind: found.kind, ms: null });
          requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      });
      agent.answer = () => answered;
      return { x: box.x + box.width / 2, y: box.y + box.height / 2, kind: found.kind };
    },
    answer: () => Promise.resolve({ kind: "none", ms: null }),
  };
  Object.assign(window, { benchAgent: agent });

  let pressedOn = "";
  const watch = () => {
    const found = document.body ? pressable() : null;
    if (found) agent.words ??= performance.now();
    if (found?.kind === "choice") {
      agent.choice = performance.now();
      return;
    }
    if (found && presses && screen() !== pressedOn) {
      pressedOn = screen();
      /** @type {HTMLElement} */ (found.element).click();
    }
    requestAnimationFrame(watch);
  };
  requestAnimationFrame(watch);
}
