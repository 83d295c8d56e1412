/** Puts the page into the document: every word and every button. Stage, sound and content reach it only as a house. */
import { render } from "preact";
import { App } from "./app.tsx";
import { followPage } from "./follow-page.ts";
import type { House } from "./house.ts";
import "./styles/tokens.css";
import "./styles/page.css";
import "./styles/parts.css";
import "./styles/book.css";
import "./styles/panel.css";

/** Draws the page and keeps it in step with the house. */
export function mountPage(root: HTMLElement, house: House): void {
  followPage(house);
  render(<App house={house} />, root);
  // Letters of our own come after the words: reading never waits for them.
  setTimeout(() => void import("./styles/fonts.css"), 0);
}
