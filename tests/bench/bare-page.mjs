// The bare page: the words and buttons of a recorded stretch of play and nothing else. The limit that the game is compared with.
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * @typedef {{ id: string, words: string }} Control
 * @typedef {{ waiting: string, words: string, controls: Control[] }} Screen
 */

/** The screen as it stands: its words, and what can be pressed. Runs in the page. @returns {Screen} */
export function readScreen() {
  const ids = ["begin", "next", "choice", "card-close", "road-encounter", "wait"];
  const pressable = (/** @type {Element} */ element) => element.getAttribute("aria-disabled") !== "true" && element.checkVisibility();
  const found = ids.flatMap((id) => [...document.querySelectorAll(`[data-testid="${id}"]`)].filter(pressable).map((element) => ({ id, words: element.textContent?.trim() ?? "" })));
  return { waiting: document.documentElement.dataset["waiting"] ?? "", words: document.querySelector("main")?.innerText ?? document.body.innerText, controls: found };
}

/** Plays the recorded screens one after the other, whatever is pressed. Runs in the bare page. @param {readonly Screen[]} screens */
function playScreens(screens) {
  const main = document.querySelector("main");
  let at = 0;
  const show = () => {
    const screen = screens[at++ % screens.length];
    if (!screen || !main) return;
    document.documentElement.dataset["waiting"] = screen.waiting;
    const line = document.createElement("div");
    line.dataset["testid"] = "line";
    line.dataset["line"] = String(at);
    line.tabIndex = -1;
    line.append(...screen.words.split("\n").filter(Boolean).map((words) => {
      const paragraph = document.createElement("p");
      paragraph.textContent = words;
      return paragraph;
    }));
    const buttons = screen.controls.map(({ id, words }) => {
      const button = document.createElement("button");
      button.dataset["testid"] = id;
      button.textContent = words;
      button.onclick = show;
      return button;
    });
    main.replaceChildren(line, ...buttons);
    if (at > 1) line.focus({ preventScroll: true });
  };
  show();
}

/** Named as built files are, so that it is kept for a second visit as they are. */
const SCRIPT = "app-B4re0000.js";
const STYLE = "body{margin:0;font:18px/1.5 system-ui,sans-serif}main{max-width:40rem;margin:0 auto;padding:1rem}button{display:block;width:100%;text-align:left;font:inherit;padding:.6rem 1rem;margin:.4rem 0}";

/**
 * Writes the bare page and gives its folder.
 * @param {readonly Screen[]} screens
 */
export function writeBarePage(screens) {
  const folder = mkdtempSync(join(tmpdir(), "werkwijzer-bare-"));
  writeFileSync(join(folder, SCRIPT), `(${playScreens.toString()})(${JSON.stringify(screens)});\n`);
  writeFileSync(join(folder, "index.html"), `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Bare page</title><style>${STYLE}</style></head><body><main></main><script src="${SCRIPT}"></script></body></html>\n`);
  return folder;
}
