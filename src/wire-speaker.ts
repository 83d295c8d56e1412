/**
 * A late part of the composition root: the speaker's window. It hears the desk from the window that plays, shows it and asks;
 * it holds the last session it heard of, so that nothing is lost with the other window.
 */
import { openSpeakingEnd } from "./link/index.ts";
import type { I18n } from "./i18n/i18n.ts";
import type { Clock } from "./platform/clock.ts";
import { browserFiles, createFiles } from "./platform/files.ts";
import { openWire } from "./platform/wire.ts";
import { mountDesk } from "./speaker/mount-desk.tsx";
import type { DeskState } from "./speaker/speaker-house.ts";
import type { SettingsStore } from "./store/settings-store.ts";
import { isToldState, WIRE } from "./told-state.ts";
import type { ToldState } from "./told-state.ts";

export interface SpeakerParts {
  readonly root: HTMLElement;
  readonly settings: SettingsStore;
  readonly clock: Clock;
  readonly i18n: I18n;
  iconUrl(name: string): string;
}

function followSettings({ settings }: SpeakerParts): void {
  const { dataset } = document.documentElement;
  const follow = () => {
    const { theme, textSize, motion } = settings.getState();
    dataset["theme"] = theme;
    dataset["textSize"] = textSize;
    dataset["motion"] = motion;
  };
  settings.subscribe(follow);
  follow();
}

/** Opens the speaker's window. */
export async function wireSpeaker(parts: SpeakerParts): Promise<void> {
  const { root, settings, clock, i18n, iconUrl } = parts;
  document.documentElement.dataset["view"] = "speaker";
  followSettings(parts);
  await i18n.setLanguage(settings.getState().language).catch(() => undefined);
  await Promise.all([i18n.load("later"), i18n.load("lead"), i18n.load("follow-up")]);
  void import("./page/styles/fonts.css");

  let told: ToldState | null = null;
  /** The session that was heard of last, and the story it is of. */
  let held: { readonly save: string; readonly scenario: string } | null = null;
  let state: DeskState = { desk: null, connection: "looking", mayGiveBack: false, isReady: false };
  const listeners = new Set<() => void>();
  const change = (part: Partial<DeskState>) => {
    state = { ...state, ...part };
    const isEmpty = state.connection === "connected" && told !== null && told.desk === null;
    state = { ...state, mayGiveBack: isEmpty && told?.hasKept !== true && held !== null, isReady: isEmpty && told?.hasKept === true };
    for (const listener of listeners) listener();
  };
  const followLanguage = (language: "nl" | "fr" | "en") => {
    if (i18n.language() !== language) void i18n.setLanguage(language).then(() => { document.documentElement.lang = language; change({}); }, () => undefined);
  };

  const opened: Window[] = [];
  const end = openSpeakingEnd({ id: crypto.getRandomValues(new Uint32Array(3)).join("-"), clock, openWire: (hear) => openWire(WIRE, { hear, neighbours: () => opened }) }, {
    onState: (value) => {
      if (!isToldState(value)) return;
      told = value;
      // What is only rehearsed is nobody's session.
      if (told.save !== null && told.desk && !told.desk.isRehearsal) held = { save: told.save, scenario: told.desk.scenario };
      if (told.desk) followLanguage(told.desk.language);
      change({ desk: told.desk });
    },
    onConnection: (connection) => change({ connection }),
  });
  addEventListener("pagehide", () => end.close());

  const files = createFiles(browserFiles());
  mountDesk(root, {
    i18n, clock, iconUrl,
    ask: (command) => end.ask(command),
    window: {
      openPlay: () => {
        const window = globalThis.open(held ? `?scenario=${held.scenario}&mode=group&lang=${i18n.language()}&begin=go-on` : "?mode=group", "_blank");
        if (window) opened.push(window);
      },
      giveBack: () => { if (held) end.give(held.save); },
    },
    saveSession: () => { if (held) files.saveFile(`werkwijzer-${held.scenario}-${i18n.t("report.fileSession")}.json`, held.save, "application/json"); },
  }, { get: () => state, subscribe: (listener) => { listeners.add(listener); return () => { listeners.delete(listener); }; } }, "window");
}
