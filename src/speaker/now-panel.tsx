/** What the room sees at this moment: where, which week, the words that stand there, or what can be chosen. */
import { Agreements } from "./agreements.tsx";
import { Choices, Stops } from "./now-ways.tsx";
import { OnScreen } from "./on-screen.tsx";
import { isLookingBack } from "./part-order.ts";
import { useDesk } from "./speaker-desk.ts";
import { useT } from "./speaker-house.ts";
import { Said } from "./words.tsx";

function Head() {
  const t = useT();
  const { desk: { now: { week, encounter, ending, waiting } } } = useDesk();
  const isOver = waiting === "ended" && ending !== null;
  const when = week === 0 ? t("week.firstTitle") : t("week.numberTitle", { week });
  return (
    <div class="now-head">
      <p class="kicker"><span class="now-week">{when}</span>{encounter && !isOver ? <> · {t("speaker.now.with")} <Said of={encounter.with} /></> : null}</p>
      <h2>{isOver ? <Said of={ending} /> : encounter ? <Said of={encounter.title} /> : t("speaker.now.road")}</h2>
    </div>
  );
}

function Line() {
  const t = useT();
  const { desk: { now: { line, open, waiting } } } = useDesk();
  if (waiting === "ended") return <p class="now-words">{t("speaker.now.ended")}</p>;
  return (
    <>
      {line ? (
        <div class="now-line">
          {line.speaker ? <p class="now-speaker"><Said of={line.speaker} /></p> : null}
          <p class="now-words"><Said of={line.words} /></p>
        </div>
      ) : null}
      {open ? <p class="now-open">{t(waiting === "letter" ? "speaker.now.letter" : "speaker.now.card")} <strong><Said of={open} /></strong></p> : null}
    </>
  );
}

function Story() {
  const { desk: { now }, look, leaf } = useDesk();
  // On a narrow desk the vote itself shows the choices, also once it is closed.
  const hasChoices = now.waiting === "choice" && (look === "window" || leaf !== "vote");
  return (
    <>
      <Head />
      <OnScreen />
      <Line />
      {hasChoices ? <Choices /> : null}
      {now.waiting === "road" ? <Stops /> : null}
    </>
  );
}

function OtherPart() {
  const t = useT();
  const { desk: { part, persona } } = useDesk();
  return (
    <>
      <div class="now-head">
        <p class="kicker">{t(isLookingBack(part) ? "speaker.now.looking" : "speaker.now.start")}</p>
        <h2>{t(`speaker.part.${part}`)}</h2>
      </div>
      <OnScreen />
      <p class="now-words">{t(`speaker.partAbout.${part}`, { name: persona })}</p>
      {part === "opening" ? <Agreements /> : null}
    </>
  );
}

/** The panel. */
export function NowPanel() {
  const t = useT();
  const { desk } = useDesk();
  return (
    <section class="desk-now leaf" data-testid="desk-now" data-part={desk.part} data-waiting={desk.now.waiting} aria-label={t("speaker.now.label")} tabIndex={-1}>
      {desk.part === "story" ? <Story /> : <OtherPart />}
    </section>
  );
}
