/** How somebody wants the game: language, register, size, theme, motion, sound. Kept on the device only. */
import { createStore } from "zustand/vanilla";
import type { StoreApi } from "zustand/vanilla";
import type { Storage } from "../platform/storage.ts";
import type { Language, Register } from "./catalogue.ts";
import { FIRST_SOUND, readSound } from "./sound-settings.ts";
import type { SoundSettings } from "./sound-settings.ts";

export const LANGUAGES = ["nl", "fr", "en"] as const satisfies readonly Language[];
export const REGISTERS = ["full", "plain"] as const satisfies readonly Register[];
export const THEMES = ["paper", "evening", "contrast"] as const;
export const TEXT_SIZES = ["normal", "large", "largest"] as const;
export const MOTIONS = ["system", "still"] as const;

export interface Settings extends SoundSettings {
  readonly language: Language;
  readonly register: Register;
  readonly theme: (typeof THEMES)[number];
  readonly textSize: (typeof TEXT_SIZES)[number];
  /** `system` follows the device's wish for less motion; `still` stops all motion. */
  readonly motion: (typeof MOTIONS)[number];
  readonly stage: boolean;
}

export const FIRST_SETTINGS: Settings = {
  language: "nl", register: "full", theme: "paper", textSize: "normal", motion: "system", stage: true, ...FIRST_SOUND,
};

const KEY = "werkwijzer:settings";

export interface SettingsState extends Settings {
  change(part: Partial<Settings>): void;
}
export type SettingsStore = StoreApi<SettingsState>;

/** What was kept, field by field; a field that makes no sense falls back to the first settings. */
export function readSettings(text: string | null): Settings {
  let kept: Record<string, unknown> = {};
  try {
    const value: unknown = JSON.parse(text ?? "{}");
    if (typeof value === "object" && value !== null) kept = value as Record<string, unknown>;
  } catch {
    return FIRST_SETTINGS;
  }
  const pick = <T extends string>(key: keyof Settings, allowed: readonly T[], otherwise: T): T =>
    allowed.find((value) => value === kept[key]) ?? otherwise;
  return {
    language: pick("language", LANGUAGES, FIRST_SETTINGS.language),
    register: pick("register", REGISTERS, FIRST_SETTINGS.register),
    theme: pick("theme", THEMES, FIRST_SETTINGS.theme),
    textSize: pick("textSize", TEXT_SIZES, FIRST_SETTINGS.textSize),
    motion: pick("motion", MOTIONS, FIRST_SETTINGS.motion),
    stage: kept["stage"] !== false,
    ...readSound(kept),
  };
}

/** The settings, kept at every change; a device that keeps nothing still obeys them while the page is open. */
export function createSettingsStore(storage: Storage, wished: Partial<Settings> = {}): SettingsStore {
  return createStore<SettingsState>((set, get) => ({
    ...readSettings(storage.read(KEY)),
    ...wished,
    change: (part) => {
      set(part);
      const { change: _, ...settings } = get();
      storage.write(KEY, JSON.stringify(settings));
    },
  }));
}
