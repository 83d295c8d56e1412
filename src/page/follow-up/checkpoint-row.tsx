/** One point of the checklist: what it asks, how it stands with us, and what we agree on when it is not there yet. */
import { useRef } from "preact/hooks";
import { isAgreed, LAWS, needsAgreement, standOf, STANDS } from "../../store/follow-up.ts";
import type { AgreementField, Checkpoint, FormAnswers, Stand } from "../../store/follow-up.ts";
import { Icon } from "../parts/icon.tsx";
import { useT } from "../use-words.ts";
import { Agreement } from "./agreement.tsx";

const STAND_MARKS: Readonly<Record<Stand, string>> = { present: "✓", consider: "?", missing: "✕" };

interface CheckpointRowProps {
  readonly item: Checkpoint;
  readonly answers: FormAnswers;
  readonly isOpen: boolean;
  readonly choose: (stand: Stand) => void;
  readonly toggle: () => void;
  readonly keep: (field: AgreementField, text: string) => void;
}

interface StandsProps {
  readonly item: Checkpoint;
  readonly stand: Stand | null;
  readonly choose: (stand: Stand) => void;
}

/** Three ways it can stand, each with words and a mark. */
function Stands({ item, stand, choose }: StandsProps) {
  const t = useT();
  return (
    <div class="stands" role="radiogroup" aria-labelledby={`checkpoint-${item}`}>
      {STANDS.map((one) => (
        <label key={one} class="stand" data-stand={one}>
          <input type="radio" name={`stand-${item}`} value={one} checked={stand === one} onChange={() => choose(one)} />
          <span><span class="stand-mark" aria-hidden="true">{STAND_MARKS[one]}</span>{t(`followUp.stand.${one}`)}</span>
        </label>
      ))}
    </div>
  );
}

/** What the law says of it, or why it helps. */
export function CheckpointAbout({ item }: { readonly item: Checkpoint }) {
  const t = useT();
  const law = LAWS[item];
  return <p class="checkpoint-about">{law ? <strong class="law-mark">{t(`followUp.law.${law}`)}</strong> : null}{t(`followUp.checkpoint.${item}.about`)}</p>;
}

/** The point, with its agreement while that lies open. */
export function CheckpointRow({ item, answers, isOpen, choose, toggle, keep }: CheckpointRowProps) {
  const t = useT();
  const stand = standOf(answers, item);
  const hasAgreed = isAgreed(answers, item);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    toggle();
    button.current?.focus();
  };
  return (
    <li class="checkpoint" data-open={isOpen ? "" : undefined} data-stand={stand ?? undefined}>
      <div class="checkpoint-words">
        <h2 id={`checkpoint-${item}`}>{t(`followUp.checkpoint.${item}.title`)}</h2>
        <CheckpointAbout item={item} />
      </div>
      <Stands item={item} stand={stand} choose={choose} />
      {needsAgreement(stand) ? (
        <button ref={button} type="button" class="button quiet agreement-button" aria-expanded={isOpen} aria-describedby={`checkpoint-${item}`} onClick={toggle}>
          <Icon name={hasAgreed ? "handshake" : "note"} />{t(hasAgreed ? "followUp.agreement.made" : "followUp.agreement.open")}
        </button>
      ) : null}
      {isOpen ? <Agreement item={item} answers={answers[item]} keep={keep} close={close} /> : null}
    </li>
  );
}
