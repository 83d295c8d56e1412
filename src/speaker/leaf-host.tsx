/** The middle of the desk: one panel at a time, with a word for each that always lies ready. */
import { CardLeaf } from "./leaves/card-leaf.tsx";
import { CueLeaf } from "./leaves/cue-leaf.tsx";
import { JumpLeaf } from "./leaves/jump-leaf.tsx";
import { LogLeaf } from "./leaves/log-leaf.tsx";
import { LookingLeaf } from "./leaves/looking-leaf.tsx";
import { MoreLeaf } from "./leaves/more-leaf.tsx";
import { NoteLeaf } from "./leaves/note-leaf.tsx";
import { PlanLeaf } from "./leaves/plan-leaf.tsx";
import { QuestionLeaf } from "./leaves/question-leaf.tsx";
import { SituationLeaf } from "./leaves/situation-leaf.tsx";
import { TroubleLeaf } from "./leaves/trouble-leaf.tsx";
import { VoteLeaf } from "./leaves/vote-leaf.tsx";
import { WaysLeaf } from "./leaves/ways-leaf.tsx";
import { LeafTabs } from "./leaf-tabs.tsx";
import { tabsOf } from "./leaves.ts";
import type { Leaf } from "./leaves.ts";
import { useDesk } from "./speaker-desk.ts";
import { useT } from "./speaker-house.ts";
import { Icon, Press } from "./words.tsx";

const LEAVES = {
  cue: CueLeaf, vote: VoteLeaf, looking: LookingLeaf, plan: PlanLeaf, situation: SituationLeaf, log: LogLeaf, question: QuestionLeaf,
  card: CardLeaf, "what-if": WaysLeaf, jump: JumpLeaf, note: NoteLeaf, trouble: TroubleLeaf, more: MoreLeaf,
} as const satisfies Readonly<Record<Leaf, () => unknown>>;

const TEST_IDS: Partial<Record<Leaf, string>> = { cue: "desk-cue", plan: "desk-plan", vote: "desk-vote" };

/** The panel that lies open. */
export function LeafHost() {
  const t = useT();
  const { desk, leaf, isByHand, look, close } = useDesk();
  const Shown = LEAVES[leaf];
  const mayClose = isByHand && (look !== "window" || !tabsOf(desk).includes(leaf));
  return (
    <section class="desk-leaf" data-leaf={leaf} data-by-hand={isByHand ? "yes" : "no"} data-testid={TEST_IDS[leaf]} aria-label={t(`speaker.leaf.${leaf}`)}>
      {look === "window" ? <LeafTabs /> : null}
      <div class="leaf-page" key={leaf} tabIndex={look === "window" ? 0 : undefined} role="group" aria-labelledby="leaf-title">
        <div class="leaf-head">
          <h2 id="leaf-title" tabIndex={-1} data-first-focus={leaf === "note" || leaf === "question" ? undefined : ""}>{t(`speaker.leaf.${leaf}`)}</h2>
          {mayClose ? <Press class="button quiet" press={close} data-testid="leaf-close"><Icon name="x" />{t("dialog.close")}</Press> : null}
        </div>
        <Shown />
      </div>
    </section>
  );
}
