/** The whole plan: each encounter with its minutes and its talk. What the story can do without may be left out or moved. */
import type { Scenario } from "../../core/index.ts";
import { mayDrop, mayMove, moveStop, setDropped, setTalk, setUntil } from "../../store/room-facts.ts";
import type { Length } from "../../store/room-types.ts";
import { Dialog } from "../parts/dialog.tsx";
import { Words } from "../parts/words.tsx";
import { useSay, useT } from "../use-words.ts";
import type { Plan } from "./plan-facts.ts";
import { PlanNotes } from "./plan-notes.tsx";
import { planWords } from "./plan-words.ts";
import type { PlanInHand } from "./use-plan.ts";

type Stop = Plan["stops"][number];

interface RowProps {
  readonly scenario: Scenario;
  readonly plan: Plan;
  readonly stop: Stop;
  readonly change: (plan: Plan) => void;
}

const MOVES = [{ by: -1, sign: "↑", words: "start.plan.up" }, { by: 1, sign: "↓", words: "start.plan.down" }] as const;

/** Earlier and later, for what the story lets move. A way that is closed keeps its button, so that the focus stays there. */
function Moves({ scenario, plan, stop: { encounter }, change }: RowProps) {
  const t = useT();
  const say = useSay();
  const title = say(scenario.encounters[encounter]?.title ?? encounter).text;
  const move = (button: HTMLElement, by: -1 | 1) => {
    change(moveStop(plan, scenario, encounter, by));
    // The row goes to another place in the page, and would leave the focus behind.
    requestAnimationFrame(() => button.focus());
  };
  const ways = MOVES.map((way) => ({ ...way, isOpen: mayMove(plan, scenario, encounter, way.by) }));
  if (!ways.some(({ isOpen }) => isOpen)) return <span class="plan-moves" />;
  return (
    <span class="plan-moves">
      {ways.map(({ by, sign, words, isOpen }) => (
        <button
          key={by} type="button" class="button quiet" aria-label={t(words, { title })} aria-disabled={isOpen ? undefined : "true"}
          onClick={isOpen ? (event) => move(event.currentTarget, by) : undefined}
        >{sign}</button>
      ))}
    </span>
  );
}

function Row({ scenario, plan, stop, change }: RowProps) {
  const t = useT();
  const say = useSay();
  const { encounter, minutes, talk, isDropped, isLater } = stop;
  const title = <Words of={say(scenario.encounters[encounter]?.title ?? encounter)} />;
  return (
    <li class="plan-row" data-encounter={encounter} data-dropped={isDropped ? "" : undefined} data-later={isLater ? "" : undefined}>
      {mayDrop(plan, stop) && !isLater ? (
        <label class="plan-check plan-stop">
          <input type="checkbox" checked={!isDropped} onChange={() => change(setDropped(plan, encounter, !isDropped))} />
          <span>{title}</span>
        </label>
      ) : <span class="plan-check plan-fixed"><span>{title}{isLater ? null : <span class="visually-hidden"> ({t("start.plan.fixed")})</span>}</span></span>}
      <span class="plan-minutes">{t("start.length.minutes", { minutes: Math.max(1, Math.round(minutes)) })}</span>
      {isLater ? <span>{t("start.plan.later")}</span> : talk === null || isDropped ? <span /> : (
        <label class="plan-check">
          <input type="checkbox" checked={talk.isOn} onChange={() => change(setTalk(plan, encounter, !talk.isOn))} />
          <span>{t("start.plan.talk", { minutes: talk.minutes })}</span>
        </label>
      )}
      {isLater ? <span class="plan-moves" /> : <Moves scenario={scenario} plan={plan} stop={stop} change={change} />}
    </li>
  );
}

/** After which encounter the room looks back. */
function Until({ scenario, plan, change }: Omit<RowProps, "stop">) {
  const t = useT();
  const say = useSay();
  return (
    <label class="plan-until">
      <span>{t("start.plan.until")}</span>
      <select value={plan.until ?? ""} data-testid="plan-until" onChange={({ currentTarget: { value } }) => change(setUntil(plan, value === "" ? null : value))}>
        <option value="">{t("start.plan.untilEnd")}</option>
        {plan.stops.filter(({ isDropped }) => !isDropped).map(({ encounter }) => <option key={encounter} value={encounter}>{say(scenario.encounters[encounter]?.title ?? encounter).text}</option>)}
      </select>
    </label>
  );
}

interface PlanSheetProps {
  readonly scenario: Scenario;
  readonly inHand: PlanInHand;
  readonly length: Length;
  readonly close: () => void;
}

/** The plan in a dialog. Each change holds at once. */
export function PlanSheet({ scenario, inHand, length, close }: PlanSheetProps) {
  const t = useT();
  const { plan, isChanged, change } = inHand;
  if (!plan) return null;
  return (
    <Dialog title={t("start.plan.title")} close={close} class="plan-sheet" attributes={{ "data-testid": "plan" }}>
      <div class="plan-sum" role="status">
        <p class="plan-words">{planWords(t, plan)}</p>
        <PlanNotes scenario={scenario} inHand={inHand} length={length} />
      </div>
      <Until scenario={scenario} plan={plan} change={change} />
      <p class="quiet-words">{t("start.plan.about")}</p>
      <ol class="plan-list">
        <li class="plan-end">{t("start.plan.opening", { count: plan.opening })}</li>
        {plan.stops.map((stop) => <Row key={stop.encounter} scenario={scenario} plan={plan} stop={stop} change={change} />)}
        <li class="plan-end">{t("start.plan.debrief", { count: plan.debrief })}</li>
      </ol>
      {isChanged ? <button type="button" class="button" onClick={() => change(null)}>{t("start.plan.propose")}</button> : null}
    </Dialog>
  );
}
