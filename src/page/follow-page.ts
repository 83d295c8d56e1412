/** Keeps `<html>` in step with game and settings: what the page waits for, the part of a group's session, language, theme, text size, motion, layout. */
import type { House } from "./house.ts";

const WIDE = "(min-width: 56em) and (min-height: 30em)";
const FLAT = "(orientation: landscape) and (max-height: 29.99em)";

function waitingWord({ game }: House): string {
  const { view, play } = game.getState();
  if (view !== "play" || !play) return view;
  const { story, session } = play.getState();
  return session.held?.by === "facilitator" ? "held" : story.waiting;
}

function followSettings({ settings, i18n }: House, root: HTMLElement): void {
  const { theme, textSize, motion, language } = settings.getState();
  root.dataset["theme"] = theme;
  root.dataset["textSize"] = textSize;
  root.dataset["motion"] = motion;
  // A language whose words cannot be fetched leaves the old one standing: nothing to mend here.
  if (i18n.language() !== language) i18n.setLanguage(language).catch(() => {});
  root.lang = i18n.language();
}

/** Begins to follow; for as long as the page lives. */
export function followPage(house: House, root: HTMLElement = document.documentElement): void {
  const wide = matchMedia(WIDE);
  const flat = matchMedia(FLAT);
  const layout = () => { root.dataset["layout"] = wide.matches ? "wide" : flat.matches ? "flat" : "tall"; };
  const waiting = () => {
    root.dataset["waiting"] = waitingWord(house);
    root.dataset["part"] = house.game.getState().play?.getState().room?.part ?? "";
  };
  const settings = () => followSettings(house, root);
  let stopPlay = () => {};
  wide.addEventListener("change", layout);
  flat.addEventListener("change", layout);
  house.settings.subscribe(settings);
  house.i18n.subscribe(() => { root.lang = house.i18n.language(); });
  house.game.subscribe((now, before) => {
    if (now.play !== before.play) {
      stopPlay();
      stopPlay = now.play?.subscribe(waiting) ?? (() => {});
    }
    waiting();
  });
  stopPlay = house.game.getState().play?.subscribe(waiting) ?? stopPlay;
  layout();
  settings();
  waiting();
}
