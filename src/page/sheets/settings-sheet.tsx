/** How somebody wants the game. Each change holds at once; nothing has to be confirmed. */
import { LANGUAGES, MOTIONS, REGISTERS, TEXT_SIZES, THEMES } from "../../store/settings-store.ts";
import type { Settings } from "../../store/settings-store.ts";
import { useHouse } from "../house.ts";
import { Dialog } from "../parts/dialog.tsx";
import { useStore } from "../use-store.ts";
import { useT } from "../use-words.ts";
import { BadDay } from "./bad-day.tsx";
import { Options } from "./options.tsx";
import { OWN_NAMES, REGISTER_KEYS } from "./setting-words.ts";
import { SoundSettings } from "./sound-settings.tsx";

const MOTION_KEYS = { system: "settings.motionSystem", still: "settings.motionStill" } as const;

function useSettings(): Settings {
  return useStore(useHouse().settings, (state) => state);
}

function Reading() {
  const t = useT();
  const { change } = useHouse().settings.getState();
  const { language, register, textSize } = useSettings();
  return (
    <>
      <Options
        name={t("settings.language")} id="language" value={language} choose={(value) => change({ language: value })}
        options={LANGUAGES.map((value) => ({ value, words: OWN_NAMES[value], language: value }))}
      />
      <Options
        name={t("settings.register")} id="register" value={register} choose={(value) => change({ register: value })}
        options={REGISTERS.map((value) => ({ value, words: t(REGISTER_KEYS[value]) }))}
      />
      <Options
        name={t("settings.textSize")} id="text-size" value={textSize} choose={(value) => change({ textSize: value })}
        options={TEXT_SIZES.map((value) => ({ value, words: t(`settings.${value}`) }))}
      />
    </>
  );
}

function Looking() {
  const t = useT();
  const { change } = useHouse().settings.getState();
  const { theme, motion, stage } = useSettings();
  return (
    <>
      <Options
        name={t("settings.theme")} id="theme" value={theme} choose={(value) => change({ theme: value })}
        options={THEMES.map((value) => ({ value, words: t(`settings.${value}`) }))}
      />
      <Options
        name={t("settings.motion")} id="motion" value={motion} choose={(value) => change({ motion: value })}
        options={MOTIONS.map((value) => ({ value, words: t(MOTION_KEYS[value]) }))}
      />
      <Options
        name={t("settings.stage")} id="stage" value={stage ? "on" : "off"} choose={(value) => change({ stage: value === "on" })}
        options={[{ value: "on", words: t("settings.stageOn") }, { value: "off", words: t("settings.stageOff") }]}
      />
    </>
  );
}

/** The settings. */
export function SettingsSheet({ close }: { readonly close: () => void }) {
  const t = useT();
  return (
    <Dialog title={t("settings.title")} close={close} class="settings" attributes={{ "data-testid": "settings" }}>
      <BadDay />
      <Reading />
      <Looking />
      <SoundSettings />
    </Dialog>
  );
}
