/** Puts the speaker's desk into the document: in a window of its own, or in a drawer beside the picture. */
import { render } from "preact";
import { DeskScreen } from "./desk-screen.tsx";
import { HouseProvider } from "./speaker-house.ts";
import type { DeskPlace, DeskSource, SpeakerHouse } from "./speaker-house.ts";
import "./styles/desk.css";
import "./styles/now.css";
import "./styles/leaf.css";
import "./styles/narrow.css";

/** Draws the desk and keeps it in step with its source; returns how to take it away. */
export function mountDesk(root: HTMLElement, house: SpeakerHouse, source: DeskSource, place: DeskPlace): () => void {
  render(<HouseProvider value={house}><DeskScreen source={source} place={place} /></HouseProvider>, root);
  return () => render(null, root);
}
