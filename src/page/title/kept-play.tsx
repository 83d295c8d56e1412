/** For who comes back: where you were, what happened last, and going on or starting anew. Anew asks once. */
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Save, Scenario } from "../../core/index.ts";
import { useHouse } from "../house.ts";
import { recapOf } from "../model/recap.ts";
import { lazy } from "../lazy.tsx";
import { useSay, useT, useWeekWords } from "../use-words.ts";

const AskAnew = lazy(() => import("../sheets/ask-anew.tsx").then((late) => late.AskAnew));

function useRecapLines(scenario: Scenario, save: Save): string[] {
  const t = useT();
  const say = useSay();
  const week = useWeekWords();
  const { game } = useHouse();
  const recap = recapOf(scenario, save, game.getState().groupPlay);
  if (!recap) return [];
  const weekWords = week.inSentence(recap.week);
  const title = recap.encounter === null ? undefined : scenario.encounters[recap.encounter]?.title;
  const where = recap.at === "done" ? t("kept.wasDone")
    : title === undefined ? t("kept.wasOnRoad", { week: weekWords })
    : t("kept.wasAt", { place: say(title, recap.week).text, week: weekWords });
  if (!recap.last) return [where];
  const what = say(recap.last.text, recap.week);
  // Words of a later phase may still be on their way: an id is no sentence.
  if (what.text === recap.last.text) return [where];
  return [where, t(recap.last.is === "chose" ? "kept.lastChose" : "kept.lastMet", { what: what.text })];
}

interface KeptPlayProps {
  readonly scenario: Scenario;
  readonly save: Save;
  /** For a group: other words, and a new session is set up before the old one goes. */
  readonly group?: { readonly title: string; readonly anewWords: string; readonly anew: () => void };
  /** What else can be done with it. */
  readonly children?: ComponentChildren;
}

/** Going on with a kept play. */
export function KeptPlay({ scenario, save, group, children }: KeptPlayProps) {
  const t = useT();
  const { game } = useHouse();
  const [isAsking, setAsking] = useState(false);
  const title = group?.title ?? t("kept.welcomeBack");
  return (
    <section class="kept leaf" aria-label={title}>
      <h2>{title}</h2>
      {useRecapLines(scenario, save).map((line) => <p key={line}>{line}</p>)}
      <div class="row">
        <button type="button" class="button main" data-testid="begin" onClick={() => game.getState().begin("go-on")}>{t("kept.goOn")}</button>
        <button type="button" class="button" onClick={group ? group.anew : () => setAsking(true)}>{group?.anewWords ?? t("kept.anew")}</button>
      </div>
      {children}
      {isAsking ? <AskAnew close={() => setAsking(false)} anew={() => game.getState().begin("anew")} /> : null}
    </section>
  );
}
