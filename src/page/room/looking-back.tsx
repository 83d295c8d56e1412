/** Looking back together, one step a screen: what it is about, and a few questions from this group's own path. */
import { useEffect, useRef } from "preact/hooks";
import type { DebriefStep, Prompt } from "../../store/room-types.ts";
import { makeDebrief } from "../../store/room-facts.ts";
import { useFit } from "../cards/use-fit.ts";
import { useHouse } from "../house.ts";
import { useFocusOn } from "../parts/focus.ts";
import { Icon } from "../parts/icon.tsx";
import { usePlay } from "../use-play.ts";
import { useStore } from "../use-store.ts";
import { useT } from "../use-words.ts";
import { drawer } from "./drawer-state.ts";
import { LookingPrompt } from "./looking-prompt.tsx";
import { PartFoot, PartHead } from "./part-frame.tsx";

/** The questions of a step; the card file is fetched for those about cards. */
function usePrompts(step: DebriefStep): readonly Prompt[] {
  const { game } = useHouse();
  const scenario = usePlay((state) => state.scenario);
  const room = usePlay((state) => state.room);
  const cards = useStore(game, (state) => state.cardFile)?.cards;
  useEffect(() => { void game.getState().fetchCards(); }, [game]);
  return room ? makeDebrief(scenario, room, cards ?? []).filter((prompt) => prompt.step === step) : [];
}

/** With what each goes home: the last question stays, large. */
function LastQuestion() {
  const t = useT();
  return (
    <section class="last-question leaf" data-testid="last-question">
      <Icon name="hand-heart" />
      <h2>{t("looking.ask")}</h2>
      <p>{t("looking.when")}</p>
    </section>
  );
}

/** A step of looking back. */
export function LookingBack({ step }: { readonly step: DebriefStep }) {
  const t = useT();
  const title = useFocusOn<HTMLHeadingElement>(step);
  const page = useRef<HTMLElement>(null);
  // Beside the drawer there is less room: drawn again, the words are fitted again.
  useStore(drawer, (isOpen) => isOpen);
  useFit(page);
  const prompts = usePrompts(step).filter(({ about }) => about.is !== "ask");
  return (
    <article ref={page} class="room-page looking" data-testid="looking" data-step={step}>
      <PartHead part={step} />
      <div class="looking-words">
        <h1 ref={title} tabIndex={-1}>{t(`debrief.${step}`)}</h1>
        <p>{t(`looking.${step}About`)}</p>
      </div>
      <div class="looking-body" data-fits>
        {prompts.length === 0 ? null : <ol class="looking-prompts" data-count={prompts.length}>{prompts.map((prompt) => <LookingPrompt key={prompt.id} prompt={prompt} />)}</ol>}
        {step === "transfer" ? <LastQuestion /> : null}
      </div>
      <PartFoot />
    </article>
  );
}
