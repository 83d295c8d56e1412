/** The one voice of the page for who listens: speaker and line, once, and what a screen tells. Nothing else on the page is live; a dialog may have a voice of its own. */
import type { PlayStore } from "../store/play-store.ts";
import { told } from "../store/told-store.ts";
import { lastLine } from "./model/transcript.ts";
import { useStore } from "./use-store.ts";
import { useNames, useSay, useT } from "./use-words.ts";

function useVoice(play: PlayStore): { text: string; language: string } {
  const t = useT();
  const say = useSay();
  const names = useNames();
  const waiting = useStore(play, ({ story }) => story.waiting);
  const shown = useStore(play, (state) => state.shown);
  const said = waiting === "line" || waiting === "choice" ? lastLine(shown) : null;
  if (!said) return { text: "", language: "nl" };
  const { text, language } = say(said.line);
  if (said.speaker === "narrator") return { text, language };
  return { text: t("line.said", { name: names(said.speaker).name.text, words: text }), language };
}

/** The region; it stands in the page from the start, so that listeners know it before it speaks. */
export function LiveRegion({ play }: { readonly play: PlayStore | null }) {
  return <div class="visually-hidden" role="status" aria-live="polite">{play ? <Voice play={play} /> : null}{useStore(told, ({ words }) => words)}</div>;
}

function Voice({ play }: { readonly play: PlayStore }) {
  const { text, language } = useVoice(play);
  return <p lang={language}>{text}</p>;
}
