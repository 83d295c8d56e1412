/** The room is held: at an authored moment with a question, with a question of the facilitator's own, for quiet, or in the dark. */
import type { Id } from "../../core/index.ts";
import type { Held } from "../../store/room-types.ts";
import { useFocusOn } from "../parts/focus.ts";
import { Icon } from "../parts/icon.tsx";
import { Words } from "../parts/words.tsx";
import { usePlay, usePlayStore } from "../use-play.ts";
import { useSay, useT } from "../use-words.ts";
import { LeaderNotes } from "./leader-notes.tsx";
import { OwnQuestion } from "./own-question.tsx";
import { QuietClock } from "./quiet-clock.tsx";
import { TableRoles } from "./table-roles.tsx";
import "../styles/held.css";

/** Going on exactly there. */
export function ResumeButton() {
  const t = useT();
  const play = usePlayStore();
  return (
    <button type="button" class="button main" data-testid="resume" onClick={() => play.getState().lead({ type: "resume" })}>
      <Icon name="play" />{t("held.resume")}
    </button>
  );
}

function CuePrompt({ cue: id }: { readonly cue: Id }) {
  const t = useT();
  const say = useSay();
  const cue = usePlay(({ scenario }) => scenario.cues[id]);
  const setting = usePlay(({ room }) => room?.setting ?? null);
  const title = useFocusOn<HTMLHeadingElement>(id);
  if (!cue) return null;
  return (
    <>
      <p class="kicker">{t(`form.${cue.form}`)} · {t("held.minutes", { count: cue.minutes })}</p>
      <h2 ref={title} tabIndex={-1} class="prompt" data-testid="prompt"><Words of={say(`cue.${id}.prompt`)} /></h2>
      <TableRoles setting={setting} />
      {setting ? null : <LeaderNotes cue={id} />}
    </>
  );
}

function Quiet() {
  const t = useT();
  const title = useFocusOn<HTMLHeadingElement>("quiet");
  return (
    <>
      <h2 ref={title} tabIndex={-1} class="prompt">{t("held.title")}</h2>
      <p class="held-about">{t("held.about")}</p>
    </>
  );
}

function HeldWords({ held: { by, screen, cue, question } }: { readonly held: Held }) {
  if (screen === "question" && question !== null) return <OwnQuestion question={question} />;
  return by === "cue" && cue !== null ? <CuePrompt cue={cue} /> : <Quiet />;
}

/** The held screen. The player's controls stay in view below it, and wait. */
export function HeldScreen({ held }: { readonly held: Held }) {
  const t = useT();
  return (
    <section class="held" data-testid="held" data-by={held.by} data-screen={held.screen} aria-label={t("held.title")}>
      <div class="held-page leaf">
        <HeldWords held={held} />
        <div class="row"><ResumeButton /><QuietClock /></div>
      </div>
    </section>
  );
}
