/** The slim column of clocks: the session without its pauses, what is left of the talk, pace, and when it will be done. */
import { doneAround, leftWords, lengthWords, playedAt, shareLeft, talkLeftAt, timeOfDay } from "./clock-words.ts";
import { PlanRoad } from "./plan-road.tsx";
import { useDesk } from "./speaker-desk.ts";
import { useT } from "./speaker-house.ts";
import { useNow } from "./use-now.ts";

function useClocks() {
  const { desk: { clock, plan, cue, isAtCue } } = useDesk();
  const now = useNow(clock.runs || clock.talkRuns);
  return { now, clock, plan, played: playedAt(clock, now), left: talkLeftAt(clock, now), talkMinutes: isAtCue ? (cue?.minutes ?? 0) : 0 };
}

function Talk({ left, minutes }: { readonly left: number | null; readonly minutes: number }) {
  const t = useT();
  if (left === null) return null;
  return (
    <div class="side-talk" data-testid="desk-talk" data-over={left < 0 ? "yes" : "no"}>
      <p class="kicker">{t(left < 0 ? "speaker.talk.over" : "speaker.talk.left")}</p>
      <p class="side-big" role="timer" aria-live="off">{leftWords(left)}</p>
      <progress class="side-bar" max={1} value={shareLeft(left, minutes)} aria-hidden="true" />
    </div>
  );
}

function Pace() {
  const t = useT();
  const { desk: { plan } } = useDesk();
  if (!plan) return null;
  return (
    <p class="side-pace" data-testid="desk-pace" data-pace={plan.pace}>
      <span class="pace-marks" aria-hidden="true"><i /><i /><i /></span>{t(`speaker.pace.${plan.pace}`)}
    </p>
  );
}

/** The column, with the road of the plan below. */
export function SideColumn() {
  const t = useT();
  const { now, clock, plan, played, left, talkMinutes } = useClocks();
  return (
    <aside class="desk-side" aria-label={t("speaker.clock.label")}>
      <div data-testid="desk-clock" data-runs={clock.runs ? "yes" : "no"}>
        <p class="kicker">{t(clock.runs ? "speaker.clock.runs" : "speaker.clock.stands")}</p>
        <p class="side-big" role="timer" aria-live="off">{lengthWords(played)}</p>
      </div>
      <Talk left={left} minutes={talkMinutes} />
      <Pace />
      <PlanRoad />
      <p class="side-day">{timeOfDay(now)}{plan ? <small>{t("speaker.clock.done", { time: timeOfDay(doneAround(now, plan.left)) })}</small> : null}</p>
    </aside>
  );
}

/** The same in one short row, for a narrow desk. */
export function SmallClocks() {
  const t = useT();
  const { clock, played, left } = useClocks();
  return (
    <div class="small-clocks" role="group" aria-label={t("speaker.clock.label")}>
      <p data-testid="desk-clock" data-runs={clock.runs ? "yes" : "no"}><span class="visually-hidden">{t("speaker.clock.runs")} </span>{lengthWords(played)}</p>
      {left === null ? null : <p data-testid="desk-talk" data-over={left < 0 ? "yes" : "no"}>{t("speaker.talk.short", { time: leftWords(left) })}</p>}
      <Pace />
    </div>
  );
}
