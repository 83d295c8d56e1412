/**
 * The set-up of a session, on one leaf: good defaults, a plan made from them, and the ways to begin. Nothing has to be
 * filled in. Stands on the content note when a group plays.
 */
import { useState } from "preact/hooks";
import type { Scenario } from "../../core/index.ts";
import { USUAL_SETTING, wishesOf } from "../../store/room-facts.ts";
import type { Setting } from "../../store/room-types.ts";
import { useHouse } from "../house.ts";
import { Icon } from "../parts/icon.tsx";
import { useStore } from "../use-store.ts";
import { useT } from "../use-words.ts";
import { handOver } from "./hand-over.ts";
import { PlanLine } from "./plan-line.tsx";
import { SettingRows } from "./setting-rows.tsx";
import { usePlan } from "./use-plan.ts";
import type { PlanInHand } from "./use-plan.ts";
import "../styles/sheets.css";
import "../styles/start.css";

/** What the facilitator set, with the words of the screen as they are now. */
function useSetting(): [Setting, (part: Partial<Setting>) => void] {
  const { settings } = useHouse();
  const [chosen, setChosen] = useState(USUAL_SETTING);
  const language = useStore(settings, (state) => state.language);
  const register = useStore(settings, (state) => state.register);
  return [{ ...chosen, language, register }, (part) => setChosen((before) => ({ ...before, ...part }))];
}

/** Begins with the plan as it stands. A rehearsal comes past every talk on its way, so it wishes for nothing. */
function useBegin(setting: Setting, { plan }: PlanInHand) {
  const { game } = useHouse();
  return (how: "anew" | "rehearse", part: "opening" | "story") => {
    const isPlanned = how === "anew";
    game.getState().begin(how, { setting, part, ...(isPlanned && plan ? { wishes: wishesOf(plan) } : {}) });
    const { play, entry } = game.getState();
    if (isPlanned && !plan && play && entry) void handOver(play, entry, setting);
  };
}

interface GroupStartProps {
  readonly scenario: Scenario;
  /** Opens a session that was saved as a file. */
  readonly takeIn: () => void;
}

/** The leaf with the set-up, and below it the ways to begin. */
export function GroupStart({ scenario, takeIn }: GroupStartProps) {
  const t = useT();
  const { game } = useHouse();
  const entry = useStore(game, (state) => state.entry);
  const [setting, change] = useSetting();
  const inHand = usePlan(scenario, entry, setting.audience, setting.length);
  const begin = useBegin(setting, inHand);
  return (
    <section class="group-start" aria-label={t("start.title")}>
      <div class="start-leaf leaf">
        <h2>{t("start.title")}</h2>
        <SettingRows scenario={scenario} setting={setting} change={change} />
        <PlanLine scenario={scenario} inHand={inHand} length={setting.length} />
      </div>
      <div class="start-buttons">
        <button type="button" class="button main" data-testid="start-session" onClick={() => begin("anew", "opening")}>{t("start.withOpening")}</button>
        <button type="button" class="button" data-testid="begin" onClick={() => begin("anew", "story")}>{t("start.atOnce")}</button>
      </div>
      <div class="start-quiet">
        <button type="button" class="button quiet" data-testid="rehearse" onClick={() => begin("rehearse", "opening")}><Icon name="mask-happy" />{t("start.rehearse")}</button>
        <button type="button" class="button quiet" data-testid="take-in" onClick={takeIn}><Icon name="clipboard-text" />{t("start.takeIn")}</button>
      </div>
    </section>
  );
}
