/** What if: another way from an earlier moment. The group's own path stays as it is. */
import { useDesk } from "../speaker-desk.ts";
import { useT } from "../speaker-house.ts";
import { Icon, Press, Said } from "../words.tsx";

/** The panel. */
export function WaysLeaf() {
  const t = useT();
  const { desk: { ways, isOnSideWay }, isAnswering, ask, close } = useDesk();
  if (isOnSideWay) {
    return <><p>{t("speaker.notice.sideWay")}</p><Press class="button main" isShut={!isAnswering} press={() => { ask({ type: "come-back" }); close(); }}><Icon name="arrow-counter-clockwise" />{t("speaker.comeBack")}</Press></>;
  }
  return (
    <>
      <p>{t("speaker.whatIf.about")}</p>
      <ol class="desk-ways">
        {[...ways].reverse().map(({ from, week, title, choice }) => (
          <li key={from}>
            <Press class="desk-way" isShut={!isAnswering} press={() => { ask({ type: "what-if", from }); close(); }} data-testid="way" data-from={from}>
              <span class="way-week">{week === 0 ? t("week.firstTitle") : t("week.numberTitle", { week })}</span>
              <span class="way-words"><Said of={title} /><small class="way-why"><span>{choice ? <>{t("speaker.whatIf.chose")} <Said of={choice} /></> : t("speaker.whatIf.visit")}</span></small></span>
            </Press>
          </li>
        ))}
      </ol>
    </>
  );
}
