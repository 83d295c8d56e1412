/** The parts of a form as buttons: one part fills the screen, so that nobody has to scroll. */
import { useT } from "../use-words.ts";

interface GroupButtonsProps {
  readonly names: readonly string[];
  /** Beside each name, such as how much of that part is done. */
  readonly beside?: readonly string[];
  readonly open: number;
  readonly choose: (group: number) => void;
}

/** A row of buttons, one of them pressed. */
export function GroupButtons({ names, beside = [], open, choose }: GroupButtonsProps) {
  const t = useT();
  return (
    <nav class="follow-up-groups" aria-label={t("followUp.groups")}>
      {names.map((name, group) => (
        <button key={name} type="button" class="group-button" aria-pressed={group === open} onClick={() => choose(group)}>
          <span>{name}</span>{beside[group] === undefined ? null : <small>{beside[group]}</small>}
        </button>
      ))}
    </nav>
  );
}
