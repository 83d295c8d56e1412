/** An encounter: who speaks, one line at a time, and then one decision. */
import { useHouse } from "../house.ts";
import { lastLine } from "../model/transcript.ts";
import { ActorTag, lookOf } from "../parts/actor-tag.tsx";
import { InkEdge } from "../parts/ink-edge.tsx";
import { Portrait } from "../parts/portrait.tsx";
import { Words } from "../parts/words.tsx";
import { usePlay } from "../use-play.ts";
import { useSay } from "../use-words.ts";
import { ChoiceCards } from "./choice-cards.tsx";
import { LineButtons } from "./line-buttons.tsx";

const NARRATOR = "narrator";

/** The words that stand there now. Not live itself: one voice reads them (see live-region.tsx). */
function Line({ line, speaker }: { readonly line: string; readonly speaker: string }) {
  const say = useSay();
  return (
    <p class="line" data-testid="line" data-line={line} data-speaker={speaker}><Words of={say(line)} /></p>
  );
}

/** The panel of words of an encounter. */
export function EncounterPanel() {
  const house = useHouse();
  const said = lastLine(usePlay((state) => state.shown));
  const isChoosing = usePlay(({ story }) => story.waiting === "choice");
  const persona = usePlay(({ scenario }) => scenario.persona.id);
  const title = usePlay(({ scenario, story }) => scenario.encounters[story.place?.encounter ?? ""]?.title);
  const say = useSay();
  const speaker = said?.speaker ?? NARRATOR;
  const isTold = speaker === NARRATOR;
  const side = isTold ? "told" : speaker === persona ? "left" : "right";
  return (
    <section class={isChoosing ? "panel choosing" : "panel"} data-side={side} data-colour={lookOf(house, speaker).colour}>
      <InkEdge />
      {title === undefined ? null : <h1 class="visually-hidden"><Words of={say(title)} /></h1>}
      {isTold ? null : <div class="speaker"><ActorTag actor={speaker} /></div>}
      <div class="text-mode-portrait"><Portrait look={lookOf(house, isTold ? persona : speaker)} /></div>
      <div class="panel-words">{said ? <Line line={said.line} speaker={said.speaker} /> : null}</div>
      {isChoosing ? <ChoiceCards /> : null}
      <LineButtons moment={said?.line ?? ""} />
    </section>
  );
}
