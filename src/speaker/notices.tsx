/** What the facilitator should know just now, a line each, with the one thing to do. Nothing here asks for haste. */
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { timeOfDay } from "./clock-words.ts";
import { isClosed } from "./moves.ts";
import { useDesk } from "./speaker-desk.ts";
import { useHouse, useT } from "./speaker-house.ts";
import type { DeskState } from "./speaker-house.ts";
import { Icon, Press } from "./words.tsx";

function Notice({ icon, name, words, children }: { readonly icon: string; readonly name: string; readonly words: string; readonly children?: ComponentChildren }) {
  return (
    <li class="desk-notice" data-notice={name}>
      <Icon name={icon} /><p>{words}</p>{children}
    </li>
  );
}

function FromWindow({ state: { connection, mayGiveBack } }: { readonly state: DeskState }) {
  const t = useT();
  const { window } = useHouse();
  return (
    <>
      {connection === "gone"
        ? <Notice icon="warning" name="gone" words={t("speaker.notice.gone")}>{window ? <Press press={() => window.openPlay()}>{t("speaker.openPlay")}</Press> : null}</Notice>
        : null}
      {mayGiveBack
        ? <Notice icon="info" name="give-back" words={t("speaker.notice.giveBack")}>{window ? <Press press={() => window.giveBack()}>{t("speaker.giveBack")}</Press> : null}</Notice>
        : null}
    </>
  );
}

/** Time that was left out; the line goes once it was read. */
function Gap() {
  const t = useT();
  const { desk: { clock: { lastGap } } } = useDesk();
  const [read, setRead] = useState<number | null>(null);
  if (!lastGap || lastGap.until === read) return null;
  return (
    <Notice icon="clock" name="gap" words={t("speaker.notice.gap", { since: timeOfDay(lastGap.since), until: timeOfDay(lastGap.until) })}>
      <Press press={() => setRead(lastGap.until)}>{t("speaker.notice.read")}</Press>
    </Notice>
  );
}

function FromSession() {
  const t = useT();
  const house = useHouse();
  const { desk: { isRehearsal, isKept, isOnSideWay, clock }, isAnswering, ask } = useDesk();
  return (
    <>
      {isOnSideWay ? (
        <Notice icon="signpost" name="side-way" words={t("speaker.notice.sideWay")}>
          <Press isShut={!isAnswering} press={() => ask({ type: "come-back" })} data-testid="tool-come-back">{t("speaker.comeBack")}</Press>
        </Notice>
      ) : null}
      {isRehearsal ? (
        <Notice icon="lightbulb" name="rehearsal" words={t("speaker.notice.rehearsal")}>
          <Press isShut={!isAnswering} press={() => ask({ type: "next-talk" })} data-testid="tool-next-talk">{t("speaker.nextTalk")}</Press>
        </Notice>
      ) : null}
      {isKept || isRehearsal ? null : (
        <Notice icon="warning" name="not-kept" words={t("speaker.notice.notKept")}>
          <Press press={() => house.saveSession()}>{t("speaker.save")}</Press>
        </Notice>
      )}
      <Gap />
      {isClosed({ clock }) ? <Notice icon="check" name="ended" words={t("speaker.notice.ended")}><Press press={() => house.saveSession()}>{t("speaker.save")}</Press></Notice> : null}
    </>
  );
}

/** The lines; nothing at all on a calm day. */
export function Notices({ state }: { readonly state: DeskState }) {
  const t = useT();
  return <ul class="desk-notices" aria-label={t("speaker.notice.label")}><FromWindow state={state} /><FromSession /></ul>;
}
