/** After looking back: the form that this audience takes home, filled in together; and then a word of thanks. */
import { useState } from "preact/hooks";
import { useHouse } from "../house.ts";
import { lazy } from "../lazy.tsx";
import { useFocusOn } from "../parts/focus.ts";
import { Icon } from "../parts/icon.tsx";
import { InkStroke } from "../parts/ink-edge.tsx";
import { usePlay, usePlayStore } from "../use-play.ts";
import { useT } from "../use-words.ts";
import { PartFoot, PartTools } from "./part-frame.tsx";

const FollowUp = lazy(() => import("../follow-up/follow-up.tsx").then((late) => late.FollowUp), "follow-up");

function Thanks({ back }: { readonly back: () => void }) {
  const t = useT();
  const { game } = useHouse();
  const play = usePlayStore();
  const isUnfinished = usePlay(({ room }) => (room?.branch?.left ?? room?.story)?.ending === null);
  const title = useFocusOn<HTMLHeadingElement>("thanks");
  return (
    <section class="room-page room-still" data-testid="thanks">
      <h1 ref={title} tabIndex={-1}>{t("room.thanks")}</h1>
      <InkStroke />
      <p>{t("room.thanksAbout")}</p>
      <div class="row">
        <button type="button" class="button main" data-testid="to-report" onClick={() => game.getState().go("report")}><Icon name="clipboard-text" />{t("room.toReport")}</button>
        {isUnfinished ? <button type="button" class="button" data-testid="go-on" onClick={() => play.getState().lead({ type: "part", part: "story" })}><Icon name="footprints" />{t("room.goOn")}</button> : null}
        <button type="button" class="button" onClick={() => game.getState().leave()}><Icon name="house-line" />{t("ending.title")}</button>
        <button type="button" class="button quiet" onClick={back}><Icon name="arrow-counter-clockwise" />{t("room.onceMore")}</button>
      </div>
    </section>
  );
}

/** Nothing is asked of who was never set up as an audience: for them there is the sheet that stays on paper. */
const ANYBODY = "sick";

/** The last part of a session. */
export function TakeHome() {
  const t = useT();
  const play = usePlayStore();
  const audience = usePlay(({ room }) => room?.setting?.audience ?? ANYBODY);
  const answers = usePlay(({ room }) => room?.answers ?? null);
  const turned = usePlay(({ room }) => room?.turned ?? null);
  const isEnded = usePlay(({ room }) => room?.clock.ended != null);
  const [isOpenAgain, setOpenAgain] = useState(false);
  if (isEnded && !isOpenAgain) return <Thanks back={() => setOpenAgain(true)} />;
  const finish = () => {
    setOpenAgain(false);
    if (!isEnded) play.getState().lead({ type: "end" });
  };
  return (
    <article class="room-page take-home">
      <FollowUp
        audience={audience} answers={answers ?? {}} turned={turned}
        onTurn={(to) => play.getState().lead({ type: "turn", ...to })} onAnswer={(answer) => play.getState().lead({ type: "answer", ...answer })}
      />
      <PartFoot last={{ words: t("room.finish"), go: finish }}><PartTools /></PartFoot>
    </article>
  );
}
