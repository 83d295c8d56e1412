/** Going on, and one step back for who plays alone. */
import { Icon } from "../parts/icon.tsx";
import { useFocusOn } from "../parts/focus.ts";
import { usePlay, usePlayStore } from "../use-play.ts";
import { useT } from "../use-words.ts";

/** One step back, without limit, for who plays alone. */
export function BackButton() {
  const t = useT();
  const play = usePlayStore();
  const canGoBack = usePlay(({ session, log }) => session.mode === "solo" && log.length > 0);
  if (!canGoBack) return null;
  return (
    <button type="button" class="button quiet back" data-testid="back" onClick={() => play.getState().undo()}>
      <Icon name="arrow-counter-clockwise" /><span class="back-words">{t("line.back")}</span>
    </button>
  );
}

function NextButton({ moment }: { readonly moment: string }) {
  const t = useT();
  const play = usePlayStore();
  const isHeld = usePlay(({ session }) => session.held !== null);
  const next = useFocusOn<HTMLButtonElement>(isHeld ? null : moment);
  return (
    <button
      ref={next} type="button" class="button main next" data-testid="next" aria-disabled={isHeld ? "true" : undefined}
      onClick={() => play.getState().act({ type: "advance" })}
    >
      {t("line.next")}<Icon name="arrow-right" />
    </button>
  );
}

/** The buttons under the words. */
export function LineButtons({ moment }: { readonly moment: string }) {
  const isChoosing = usePlay(({ story }) => story.waiting === "choice");
  return (
    <div class="panel-buttons">
      <BackButton />
      {isChoosing ? null : <NextButton moment={moment} />}
    </div>
  );
}
