/**
 * The composition root: reads the address, makes the parts and wires them together, in this order.
 * Nothing imports it. The stage and the sound come after the words, and may stay away.
 */
import { actors, entries } from "virtual:catalogue";
import iconSheet from "../assets/icon-sheet.svg?url";
import { createI18n } from "./i18n/i18n.ts";
import { mountPage } from "./page/mount-page.tsx";
import type { House, Look, Reader } from "./page/house.ts";
import { readAddress } from "./platform/address.ts";
import { createClock } from "./platform/clock.ts";
import { drawSeed } from "./platform/seed.ts";
import { createLocalStorage } from "./platform/storage.ts";
import { createGameStore } from "./store/game-store.ts";
import { createHeardStore } from "./store/heard-store.ts";
import { createSettingsStore, LANGUAGES } from "./store/settings-store.ts";
import type { Catalogue } from "./store/catalogue.ts";
import type { RoomWiring } from "./wire-room.ts";

const address = readAddress(location.search);
const storage = createLocalStorage();
const language = LANGUAGES.find((one) => one === address.language);
const settings = createSettingsStore(storage, {
  ...(language ? { language } : {}),
  ...(address.register ? { register: address.register } : {}),
});
const catalogue: Catalogue = { entries, loadCardFile: async () => (await import("virtual:cards")).loadCardFile() };
const clock = createClock();
const game = createGameStore({
  catalogue, storage, settings, drawSeed: () => address.seed ?? drawSeed(), now: () => clock.now(), takeOver: () => room?.takeOver(),
});

const portraits = import.meta.glob<string>("../assets/figures/*/portrait.svg", { query: "?url", import: "default", eager: true });
const portraitOf = (figure: string) => portraits[`../assets/figures/${figure}/portrait.svg`] ?? null;

const looks: Record<string, Look> = {};
for (const [id, { colour, pictogram, figure, body }] of Object.entries(actors)) {
  looks[id] = { colour, pictogram, portrait: portraitOf(figure), body };
}
for (const { id, persona } of entries) {
  const look: Look = { colour: "coral", pictogram: "person-simple", portrait: portraitOf(persona.figure) };
  looks[id] = look;
  looks[persona.figure] = look;
}

const heard = createHeardStore();
let reader: Promise<Reader> | null = null;
const loadReader = () => reader ??= import("./platform/read-aloud.ts").then(({ browserParts, createReadAloud }) =>
  createReadAloud(browserParts(heard.getState().setReading)));

/** What only a group needs; fetched once a group opens a story. */
let room: RoomWiring | null = null;
let slot: HTMLElement | null = null;
const i18n = createI18n();
const house: House = {
  game, settings, heard, loadReader, catalogue, looks, i18n, clock,
  iconUrl: (name) => `${iconSheet}#${name}`,
  stageSlot: (element) => { slot = element; },
  onFullscreen: () => {
    if (document.fullscreenElement) void document.exitFullscreen();
    // A browser may refuse (an iPhone, a frame): then the page simply stays as it is.
    else document.documentElement.requestFullscreen().catch(() => undefined);
  },
  mountDesk: (holder) => room?.mountDesk(holder) ?? (() => {}),
  openSpeaker: () => room?.openSpeaker() ?? false,
  saveFile: (name, text, type) => room?.files.saveFile(name, text, type) ?? false,
  pickFile: async (accept) => room?.files.pickFile(accept) ?? null,
};

const root = document.getElementById("game");
if (!root) throw new Error("index.html has no element #game");

/** The game itself: title, play, cards. */
function openGame(page: HTMLElement): void {
  const isStageWanted = address.stage === "on" && settings.getState().stage;
  document.documentElement.dataset["stage"] = isStageWanted ? "loading" : "off";
  mountPage(page, house);
  if (address.view === "cards" || address.view === "credits") game.getState().go(address.view);
  else if (address.scenario) void game.getState().open(address.scenario, address.mode).then(goOn);
  else game.getState().go("title", address.mode);
  game.subscribe(wireRoomOnce);
  wireRoomOnce();
  afterWords(openStage);
  const stopListening = settings.subscribe(() => listen(stopListening));
  listen(stopListening);
}

function goOn(): void {
  const { kept, begin } = game.getState();
  if (address.goesOn && kept?.save && !kept.mended) begin("go-on");
}

let isWired = false;
function wireRoomOnce(): void {
  const { mode, entry } = game.getState();
  if (isWired || mode !== "group" || !entry) return;
  isWired = true;
  void import("./wire-room.ts").then(
    ({ wireRoom }) => { room = wireRoom({ game, settings, storage, clock, i18n, iconUrl: house.iconUrl }); },
    // Fetched anew at the next change; until then the group plays without a second window.
    () => { isWired = false; },
  );
}

/** Stage and sound are fetched once the first words stand there; the page never waits for them. */
function afterWords(deed: () => void): void {
  if ("requestIdleCallback" in globalThis) requestIdleCallback(deed, { timeout: 2000 });
  else setTimeout(deed, 200);
}
function openStage(): void {
  const holder = slot;
  if (!holder) return;
  // A part that cannot be fetched stays away: the page has all that is needed.
  void import("./wire-stage.ts").then(({ wireStage }) =>
    wireStage({ holder, game, settings, actors, personas: entries, isWanted: address.stage === "on", renderer: address.renderer }),
  () => { document.documentElement.dataset["stage"] = "off"; });
}

/** Sound is fetched when somebody first chooses to hear it, or to have it told in words. */
function listen(stopListening: () => void): void {
  const { sound, captions } = settings.getState();
  if (!sound && !captions) return;
  stopListening();
  void import("./wire-sound.ts").then(({ wireSound }) => wireSound({ game, settings, heard }), () => undefined);
}

if (address.view === "speaker") void import("./wire-speaker.ts").then(({ wireSpeaker }) => wireSpeaker({ root, settings, clock, i18n, iconUrl: house.iconUrl }));
else openGame(root);
