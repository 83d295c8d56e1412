/** The plan: what lies ahead, with its minutes. Stops can change places, be dropped or kept; talks can be left out. */
import { useEffect, useRef } from "preact/hooks";
import type { DeskPlan, DeskPlanStop } from "../../session/index.ts";
import { isLookingBack } from "../part-order.ts";
import { orderWith } from "../plan-order.ts";
import { useDesk } from "../speaker-desk.ts";
import { useT } from "../speaker-house.ts";
import { Icon, Press, Said } from "../words.tsx";

function Move({ stop, plan, by }: { readonly stop: DeskPlanStop; readonly plan: DeskPlan; readonly by: -1 | 1 }) {
  const t = useT();
  const { isAnswering, ask } = useDesk();
  const order = (by < 0 ? stop.mayRise : stop.maySink) ? orderWith(plan, stop.encounter, by) : null;
  const label = t(by < 0 ? "speaker.plan.rise" : "speaker.plan.sink", { what: stop.title.text });
  return (
    <Press class="plan-move" isShut={!order || !isAnswering} aria-label={label} title={t(by < 0 ? "speaker.plan.riseShort" : "speaker.plan.sinkShort")} data-by={by < 0 ? "up" : "down"}
      press={() => { if (order) ask({ type: "order", encounters: order }); }}>
      <Icon name="arrow-right" />
    </Press>
  );
}

function Switches({ stop: { encounter, title, talk, state, mayDrop } }: { readonly stop: DeskPlanStop }) {
  const t = useT();
  const { isAnswering, ask } = useDesk();
  const isDropped = state === "dropped";
  return (
    <>
      {talk && !isDropped ? (
        <Press class="plan-switch" isShut={!isAnswering} aria-pressed={talk.isOn} aria-label={t("speaker.plan.talkAt", { what: title.text })} press={() => ask({ type: "talk", cue: talk.cue, isOn: !talk.isOn })} data-testid="plan-talk">
          {talk.isOn ? <Icon name="check" /> : null}{t(talk.isOn ? "speaker.plan.talk" : "speaker.plan.noTalk")}
        </Press>
      ) : null}
      {mayDrop ? (
        <Press class="plan-switch" isShut={!isAnswering} aria-label={t(isDropped ? "speaker.plan.keepThis" : "speaker.plan.dropThis", { what: title.text })} press={() => ask({ type: isDropped ? "keep" : "skip", encounter })} data-testid="plan-drop">
          {t(isDropped ? "speaker.plan.keep" : "speaker.plan.drop")}
        </Press>
      ) : null}
    </>
  );
}

function minutesOf({ minutes, talk }: DeskPlanStop, count: (minutes: number) => string, withTalk: (minutes: string, talk: number) => string): string {
  return talk?.isOn ? withTalk(count(Math.round(minutes)), talk.minutes) : count(Math.round(minutes));
}

function Row({ stop, plan }: { readonly stop: DeskPlanStop; readonly plan: DeskPlan }) {
  const t = useT();
  const { state, title } = stop;
  const isOpen = state === "ahead" || state === "dropped";
  const minutes = minutesOf(stop, (count) => t("speaker.minutes", { count }), (words, talk) => t("speaker.plan.withTalk", { minutes: words, talk }));
  return (
    <li class="desk-plan-row" data-state={state} data-encounter={stop.encounter}>
      <div class="plan-what">
        <p class="plan-title"><Said of={title} /></p>
        <p class="quiet-words">{state === "ahead" ? minutes : `${t(`speaker.plan.state.${state}`)} · ${minutes}`}</p>
      </div>
      {isOpen ? <div class="plan-buttons"><Switches stop={stop} /><Move stop={stop} plan={plan} by={-1} /><Move stop={stop} plan={plan} by={1} /></div> : null}
    </li>
  );
}

/** After which encounter the room looks back; what is behind can no more be chosen. */
function Until({ plan: { until, stops } }: { readonly plan: DeskPlan }) {
  const t = useT();
  const { isAnswering, ask } = useDesk();
  const ends = stops.filter(({ state, encounter }) => state === "now" || state === "ahead" || state === "later" || encounter === until);
  return (
    <label class="plan-until">
      <span>{t("speaker.plan.until")}</span>
      <select value={until ?? ""} disabled={!isAnswering} data-testid="desk-until" onChange={({ currentTarget: { value } }) => ask({ type: "until", encounter: value === "" ? null : value })}>
        <option value="">{t("speaker.plan.untilEnd")}</option>
        {ends.map(({ encounter, title }) => <option key={encounter} value={encounter} lang={title.language}>{title.text}</option>)}
      </select>
    </label>
  );
}

/** Keeps the stop where the room is in view, each time that it is another one. */
function useNowInView(plan: DeskPlan | null) {
  const rows = useRef<HTMLOListElement>(null);
  const now = plan?.stops.find(({ state }) => state === "now")?.encounter;
  useEffect(() => rows.current?.querySelector("[data-state=now]")?.scrollIntoView({ block: "center" }), [now]);
  return rows;
}

/** The panel. */
export function PlanLeaf() {
  const t = useT();
  const { desk: { plan, part } } = useDesk();
  const rows = useNowInView(plan);
  if (!plan) return <p>{t("speaker.plan.none")}</p>;
  return (
    <>
      <p class="desk-plan-sum">{t("speaker.plan.sum", { left: Math.round(plan.left), all: Math.round(plan.minutes) })}</p>
      <Until plan={plan} />
      <ol class="plan-rows" ref={rows}>
        <li class="desk-plan-row" data-state={part === "opening" ? "now" : "fixed"}><p class="plan-title">{t("speaker.part.opening")}</p><p class="quiet-words">{t("speaker.minutes", { count: plan.opening })}</p></li>
        {plan.stops.map((stop) => <Row key={stop.encounter} stop={stop} plan={plan} />)}
        <li class="desk-plan-row" data-state={isLookingBack(part) ? "now" : "fixed"}><p class="plan-title">{t("speaker.now.looking")}</p><p class="quiet-words">{t("speaker.minutes", { count: plan.debrief })}</p></li>
      </ol>
    </>
  );
}
