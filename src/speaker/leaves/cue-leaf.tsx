/** A moment of talk: the question, why it is asked, what often comes, what to mind, and the legal answer with its card. */
import type { DeskCue } from "../../session/index.ts";
import { useDesk } from "../speaker-desk.ts";
import type { SpeakerDesk } from "../speaker-desk.ts";
import { useT } from "../speaker-house.ts";
import { Icon, Press, Said } from "../words.tsx";

/** Puts a card on the screen of the room, or takes it away. */
export function CardToggle({ card }: { readonly card: string }) {
  const t = useT();
  const { desk, isAnswering, ask } = useDesk();
  const isShown = desk.card === card;
  return (
    <Press class="button light" isShut={!isAnswering} aria-pressed={isShown} press={() => ask(isShown ? { type: "hide-card" } : { type: "show-card", card })} data-testid="card-toggle" data-card={card}>
      <Icon name="cards" />{t(isShown ? "speaker.card.hide" : "speaker.card.show")}
    </Press>
  );
}

/** The legal answer: its card, and what that says on this day. */
export function CueAnswer({ answer }: { readonly answer: NonNullable<DeskCue["answer"]> }) {
  const t = useT();
  return (
    <section class="cue-answer">
      <div class="cue-answer-head">
        <div><h3><Icon name="scales" />{t("speaker.cue.answer")}</h3><p class="cue-card"><Said of={answer.title} /></p></div>
        <CardToggle card={answer.card} />
      </div>
      <ul>{answer.law.map((law) => <li key={law.text}><Said of={law} /></li>)}</ul>
    </section>
  );
}

/** True when the legal answer stands below what the room sees: while the room talks, with room for both. */
export function isAnswerBeside({ look, leaf, desk: { isAtCue } }: Pick<SpeakerDesk, "look" | "leaf" | "desk">): boolean {
  return look === "window" && leaf === "cue" && isAtCue;
}

function Notes({ cue: { aim, reactions, pitfalls, answer } }: { readonly cue: DeskCue }) {
  const t = useT();
  const isBeside = isAnswerBeside(useDesk());
  return (
    <div class="cue-notes">
      {aim ? <section><h3>{t("held.aim")}</h3><p><Said of={aim} /></p></section> : null}
      {reactions.length > 0 ? <section><h3>{t("held.reactions")}</h3><ul>{reactions.map((said) => <li key={said.text}><Said of={said} /></li>)}</ul></section> : null}
      {pitfalls ? <section class="cue-pitfalls"><h3>{t("held.pitfalls")}</h3><p><Said of={pitfalls} /></p></section> : null}
      {answer && !isBeside ? <CueAnswer answer={answer} /> : null}
    </div>
  );
}

/** The panel. On a narrow desk the notes are folded: others may be looking on. */
export function CueLeaf() {
  const t = useT();
  const { desk: { cue, isAtCue, plan }, look } = useDesk();
  const isOff = !isAtCue && plan?.stops.some(({ talk }) => talk !== null && talk.cue === cue?.id && !talk.isOn);
  if (!cue) return <p>{t("speaker.cue.none")}</p>;
  return (
    <>
      <p class="cue-kicker kicker" data-now={isAtCue ? "yes" : "no"}>
        <span class="cue-when">{t(isAtCue ? "speaker.cue.now" : isOff ? "speaker.cue.off" : "speaker.cue.here")}</span> {t(`form.${cue.form}`)} · {t("speaker.minutes", { count: cue.minutes })}
      </p>
      <p class="cue-prompt"><Said of={cue.prompt} /></p>
      {look === "window" ? <Notes cue={cue} /> : <details key={cue.id}><summary>{t("held.leader")}</summary><Notes cue={cue} /></details>}
    </>
  );
}
