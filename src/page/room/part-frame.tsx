/** What stands above and below the parts of a session that are not the story: where the room is, and the way on and back. */
import type { ComponentChildren } from "preact";
import { DEBRIEF_STEPS } from "../../store/room-facts.ts";
import type { Part } from "../../store/room-types.ts";
import { HelpButton } from "../parts/help-button.tsx";
import { Icon } from "../parts/icon.tsx";
import { usePlay, usePlayStore } from "../use-play.ts";
import { useT } from "../use-words.ts";
import { DrawerButton } from "./room-edge.tsx";
import { goByParts } from "./room-deeds.ts";

const STEPS = [...DEBRIEF_STEPS, "follow-up"] as const;

function useStepNames(): (step: (typeof STEPS)[number]) => string {
  const t = useT();
  return (step) => (step === "follow-up" ? t("looking.followUp") : t(`debrief.${step}`));
}

/** Help, and the facilitator's drawer. */
export function PartTools() {
  return <div class="part-tools"><DrawerButton /><HelpButton /></div>;
}

/** The steps after the story, as a short row, with help and the facilitator's drawer. */
export function PartHead({ part }: { readonly part: Part }) {
  const t = useT();
  const nameOf = useStepNames();
  const play = usePlayStore();
  return (
    <header class="part-head no-print">
      <nav aria-label={t("looking.steps")}>
        <ol>
          {STEPS.map((step) => (
            <li key={step}>
              <button type="button" class="part-step" aria-current={step === part ? "step" : undefined} onClick={() => play.getState().lead({ type: "part", part: step })}>
                {nameOf(step)}
              </button>
            </li>
          ))}
        </ol>
      </nav>
      <PartTools />
    </header>
  );
}

interface PartFootProps {
  readonly last?: { readonly words: string; readonly go: () => void };
  readonly children?: ComponentChildren;
}

/** One part back, one part on; or what else comes last. */
export function PartFoot({ last, children }: PartFootProps) {
  const t = useT();
  const nameOf = useStepNames();
  const play = usePlayStore();
  const part = usePlay(({ room }) => room?.part ?? "story");
  const next = STEPS[STEPS.findIndex((step) => step === part) + 1];
  return (
    <footer class="part-foot no-print">
      <button type="button" class="button" data-testid="part-back" onClick={() => goByParts(play.getState(), -1)}><Icon name="arrow-left" />{t("looking.back")}</button>
      {children}
      {last ? <button type="button" class="button main" data-testid="part-next" onClick={last.go}><Icon name="check" />{last.words}</button> : null}
      {next && !last ? (
        <button type="button" class="button main" data-testid="part-next" onClick={() => goByParts(play.getState(), 1)}>{t("looking.next", { part: nameOf(next) })}<Icon name="arrow-right" /></button>
      ) : null}
    </footer>
  );
}
