/** Sound as somebody wants it: one switch, three levels, sounds in words, and reading aloud where the device can. */
import { FIRST_SOUND } from "../../store/sound-settings.ts";
import { useHouse } from "../house.ts";
import { useReader } from "../parts/read-aloud.tsx";
import { useStore } from "../use-store.ts";
import { useT } from "../use-words.ts";
import { Options } from "./options.tsx";
import { Volume } from "./volume.tsx";
import "../styles/sound.css";

const LEVELS = ["music", "ambience", "effects"] as const;

function YesNo({ name, id, value, choose }: { readonly name: string; readonly id: string; readonly value: boolean; readonly choose: (value: boolean) => void }) {
  const t = useT();
  return (
    <Options
      name={name} id={id} value={value ? "yes" : "no"} choose={(chosen) => choose(chosen === "yes")}
      options={[{ value: "no", words: t("settings.no") }, { value: "yes", words: t("settings.yes") }]}
    />
  );
}

/** The switch and its levels. Switched on with every level at nothing, the levels begin anew. */
function Loudness() {
  const t = useT();
  const { settings } = useHouse();
  const { change } = settings.getState();
  const { sound, music, ambience, effects } = useStore(settings, (state) => state);
  const { music: m, ambience: a, effects: e } = FIRST_SOUND;
  const turn = (isOn: boolean) => change({ sound: isOn, ...(isOn && music + ambience + effects === 0 ? { music: m, ambience: a, effects: e } : {}) });
  const values = { music, ambience, effects };
  return (
    <>
      <Options
        name={t("settings.sound")} id="sound" value={sound ? "on" : "off"} choose={(value) => turn(value === "on")}
        options={[{ value: "off", words: t("settings.soundOff") }, { value: "on", words: t("settings.soundOn") }]}
      />
      {sound ? LEVELS.map((level) => (
        <Volume key={level} name={t(`settings.${level}`)} value={values[level]} change={(value) => change({ [level]: value })} />
      )) : <p class="quiet-words">{t("settings.soundAbout")}</p>}
    </>
  );
}

/** The stories are read in the language in which they are told. */
function useCanRead(): boolean {
  const { game, settings, catalogue } = useHouse();
  const reader = useReader();
  const entry = useStore(game, (state) => state.entry) ?? catalogue.entries[0];
  const language = useStore(settings, (state) => state.language);
  return reader?.canRead(entry?.languages.includes(language) ? language : "nl") ?? false;
}

/** All that is heard. */
export function SoundSettings() {
  const t = useT();
  const { settings } = useHouse();
  const { change } = settings.getState();
  const captions = useStore(settings, (state) => state.captions);
  const readAloud = useStore(settings, (state) => state.readAloud);
  const canRead = useCanRead();
  return (
    <>
      <div class="sound-group"><Loudness /></div>
      <div class="sound-group">
        <YesNo name={t("settings.captions")} id="captions" value={captions} choose={(value) => change({ captions: value })} />
        <p class="quiet-words">{t("settings.captionsAbout")}</p>
        {canRead ? (
          <>
            <YesNo name={t("settings.readAloud")} id="read-aloud" value={readAloud} choose={(value) => change({ readAloud: value })} />
            <p class="quiet-words">{t("settings.readAloudAbout")}</p>
          </>
        ) : null}
      </div>
    </>
  );
}
