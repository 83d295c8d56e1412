/** The bad-day switch: a shorter story that reaches the same endings. Only within a play. */
import type { PlayStore } from "../../store/play-store.ts";
import { useHouse } from "../house.ts";
import { useStore } from "../use-store.ts";
import { useT } from "../use-words.ts";
import { Options } from "./options.tsx";

function Switch({ play }: { readonly play: PlayStore }) {
  const t = useT();
  const isOn = useStore(play, ({ story }) => story.badDay);
  return (
    <div class="bad-day leaf">
      <Options
        name={t("settings.badDay")} id="bad-day" value={isOn ? "on" : "off"}
        choose={(value) => play.getState().act({ type: "bad-day", on: value === "on" })}
        options={[{ value: "off", words: t("settings.badDayOff") }, { value: "on", words: t("settings.badDayOn") }]}
      />
      <p class="quiet-words">{t("settings.badDayAbout")}</p>
    </div>
  );
}

/** The switch, when a play is in progress. */
export function BadDay() {
  const play = useStore(useHouse().game, ({ play: now, view }) => (view === "play" ? now : null));
  return play ? <Switch play={play} /> : null;
}
