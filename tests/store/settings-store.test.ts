import { describe, expect, it } from "vitest";
import { createMemoryStorage } from "../../src/platform/storage.ts";
import { createSettingsStore, FIRST_SETTINGS, readSettings } from "../../src/store/settings-store.ts";

describe("the settings", () => {
  it("are kept on the device and read again", () => {
    const storage = createMemoryStorage();
    createSettingsStore(storage).getState().change({ theme: "contrast", register: "plain", music: 0.5 });
    expect(createSettingsStore(storage).getState()).toMatchObject({ theme: "contrast", register: "plain", music: 0.5 });
  });

  it("fall back field by field when what was kept makes no sense", () => {
    expect(readSettings('{"theme":"neon","language":"fr","music":7}')).toEqual({ ...FIRST_SETTINGS, language: "fr" });
    expect(readSettings("kaas")).toEqual(FIRST_SETTINGS);
    expect(readSettings("null")).toEqual(FIRST_SETTINGS);
  });

  it("bow to what the address asks", () => {
    expect(createSettingsStore(createMemoryStorage(), { language: "en" }).getState().language).toBe("en");
  });

  it("hold while the page is open when the device keeps nothing", () => {
    const settings = createSettingsStore({ ...createMemoryStorage(), write: () => false });
    settings.getState().change({ textSize: "largest" });
    expect(settings.getState().textSize).toBe("largest");
  });
});
