/** How loud something is, from off to full. The label names the slider, the arrows move it, and its words say how far. */
import { useT } from "../use-words.ts";

interface VolumeProps {
  readonly name: string;
  /** 0 (off) to 1. */
  readonly value: number;
  readonly change: (value: number) => void;
}

/** A slider in ten steps. */
export function Volume({ name, value, change }: VolumeProps) {
  const t = useT();
  const percent = Math.round(value * 100);
  return (
    <label class="volume">
      <span>{name}</span>
      <input
        type="range" min="0" max="100" step="10" value={percent} aria-valuetext={value === 0 ? t("settings.off") : `${percent} %`}
        onInput={(event) => change(Number(event.currentTarget.value) / 100)}
      />
    </label>
  );
}
