/** The ways on that the story offers now: choices at a question, encounters on the road. Numbered as on the screen of the room. */
import type { ComponentChildren } from "preact";
import { useDesk } from "./speaker-desk.ts";
import { useT } from "./speaker-house.ts";
import { Icon, Press, Said } from "./words.tsx";

interface WayProps {
  readonly number: number;
  readonly isShut: boolean;
  readonly press: () => void;
  readonly why: ComponentChildren;
  readonly id: string;
  readonly kind: "choice" | "stop";
  readonly children: ComponentChildren;
}

function Way({ number, isShut, press, why, id, kind, children }: WayProps) {
  return (
    <li>
      <Press class="desk-way" isShut={isShut} press={press} data-way={id} data-testid={`desk-${kind}`}>
        <span class="way-number" aria-hidden="true">{number}</span>
        <span class="way-words">{children}{why ? <small class="way-why">{why}</small> : null}</span>
      </Press>
    </li>
  );
}

/** The choices of a question, those that are closed with their reason. */
export function Choices() {
  const t = useT();
  const { desk: { now: { choices }, held }, isAnswering, ask } = useDesk();
  return (
    <ol class="desk-ways" aria-label={t("speaker.now.choices")}>
      {choices.map(({ id, words, closed }, at) => (
        <Way key={id} id={id} kind="choice" number={at + 1} isShut={closed !== null || held !== null || !isAnswering} press={() => ask({ type: "choose", choice: id })}
          why={closed ? <><Icon name="lock" /><span><strong>{t(`why.${closed.why}`)}.</strong> <Said of={closed.words} /></span></> : null}>
          <Said of={words} />
        </Way>
      ))}
    </ol>
  );
}

/** Where one can go from the road; the stop of the plan is marked. */
export function Stops() {
  const t = useT();
  const { desk: { now: { stops, mayWait }, held, next }, isAnswering, ask } = useDesk();
  const isShut = held !== null || !isAnswering;
  return (
    <>
      {stops.length === 0 ? <p class="now-words">{t("speaker.now.nobody")}</p> : null}
      <ol class="desk-ways" aria-label={t("speaker.now.stops")}>
        {stops.map(({ encounter, title, closed }, at) => (
          <Way key={encounter} id={encounter} kind="stop" number={at + 1} isShut={closed !== null || isShut} press={() => ask({ type: "visit", encounter })}
            why={closed ? <><Icon name="lock" />{t(`road.why.${closed}`)}</> : encounter === next?.encounter ? <><Icon name="check" />{t("speaker.now.planned")}</> : null}>
            <Said of={title} />
          </Way>
        ))}
      </ol>
      {mayWait ? <Press isShut={isShut} press={() => ask({ type: "wait" })} data-testid="desk-wait"><Icon name="calendar" />{t("road.wait")}</Press> : null}
    </>
  );
}
