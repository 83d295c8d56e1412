/**
 * One run of the stage on one renderer: canvas, loop, sleep and size. When the renderer is lost or too slow it says so
 * and may be replaced; it does not know by what.
 */
import { readColours } from "./colours.ts";
import { createDirector } from "./director.ts";
import type { Director } from "./director.ts";
import type { Easel } from "./easel.ts";
import { floorShare, frameStage, pixelRatio } from "./layout.ts";
import type { Size } from "./layout.ts";
import { createMotions } from "./motion.ts";
import { closeGame, openGame, resizeGame } from "./open-game.ts";
import type { Renderer } from "./renderers.ts";
import { createPace, createRest } from "./rest.ts";
import type { StageSettings, StageStatus, StageView, Theme } from "./stage-view.ts";
import { createTextureStore } from "./textures/texture-store.ts";
import { layThemeVeil } from "./theme-veil.ts";

/** Most pixels of a canvas: beyond these nobody sees more, and older machines stumble. */
const MOST_PIXELS: Record<Renderer, number> = { webgl: 5_300_000, canvas: 2_600_000 };

/** Milliseconds of a frame that count at most, so that nothing jumps after a pause. */
const LONGEST_FRAME = 250;
/** Milliseconds in which a lost renderer may come back. */
const COMES_BACK = 2000;

/** What a run tells. */
export interface RunEvents {
  readonly onStatus: (status: StageStatus) => void;
  readonly onMissing: (path: string) => void;
  /** The renderer is gone for good. */
  readonly onLost: () => void;
  /** The renderer is too slow to be looked at; told once at most. The run goes on until it is destroyed. */
  readonly onSlow: () => void;
}

export interface StageRun {
  show(view: StageView): void;
  set(settings: StageSettings): void;
  /** The parent has another size or the screen another ratio. */
  resize(): void;
  destroy(): void;
}

function sizeOf(parent: HTMLElement): Size {
  return { width: Math.max(1, parent.clientWidth), height: Math.max(1, parent.clientHeight) };
}

/** Where the page's panel begins, as a share of the stage's height: the page may say so as `--stage-floor`. */
function floorOf(parent: HTMLElement, size: Size): number {
  const said = Number.parseFloat(getComputedStyle(parent).getPropertyValue("--stage-floor"));
  return said > 0 && said <= 1 ? said : floorShare(size);
}

function frameOf(parent: HTMLElement, renderer: Renderer): Easel["frame"] {
  const size = sizeOf(parent);
  return frameStage(size, pixelRatio(size, window.devicePixelRatio, MOST_PIXELS[renderer]), floorOf(parent, size), renderer === "canvas");
}

/** The time between frames. Phaser smooths its own, which hides a slow renderer: so the clock is read here. Milliseconds. */
function createFrameClock() {
  let last = performance.now();
  return {
    tick() {
      const now = performance.now();
      const delta = now - last;
      last = now;
      return { now, delta };
    },
  };
}

/** What draws, with what the theme lays over it; and how to draw the same at another size or in the colours of another theme. */
function startDrawing(first: Easel, themeOf: () => Theme): { director: Director; drawAnew(frame?: Easel["frame"]): Promise<void> } {
  let easel = first;
  readColours();
  const director = createDirector(easel);
  let veil = layThemeVeil(easel, themeOf());
  return {
    director,
    drawAnew(frame = easel.frame) {
      readColours();
      easel = { ...easel, frame };
      veil.takeAway();
      veil = layThemeVeil(easel, themeOf());
      return director.reframe(easel);
    },
  };
}

/** Starts a run; rejects when this renderer cannot be had. */
export async function startRun(parent: HTMLElement, renderer: Renderer, first: StageSettings, events: RunEvents): Promise<StageRun> {
  let settings = first;
  let isGone = false;
  const motions = createMotions(() => settings.isStill);
  const [pace, clock] = [createPace(), createFrameClock()];
  let onFrame = (): void => undefined;
  const frame = frameOf(parent, renderer);
  const { game, scene } = await openGame(parent, renderer, frame.canvas, () => onFrame());
  const textures = createTextureStore(scene.textures, events.onMissing);
  const rest = createRest(game.loop, events.onStatus);
  const { director, drawAnew } = startDrawing({ scene, textures, motions, frame }, () => settings.theme);

  const wake = () => {
    if (!isGone) rest.wake(game.loop.running ? performance.now() : clock.tick().now);
  };
  const destroy = () => {
    if (isGone) return;
    isGone = true;
    motions.drop();
    textures.close();
    closeGame(game);
  };

  onFrame = () => {
    if (isGone) return;
    const { now, delta } = clock.tick();
    const isBusy = motions.isBusy();
    if (isBusy) rest.stir(now);
    motions.step(Math.min(delta, LONGEST_FRAME));
    if (isBusy && pace.note(delta)) events.onSlow();
    else if (rest.consider(now, director.isWaiting())) {
      director.tidy();
      void director.prepare();
    }
  };
  watchRenderer(game.canvas, wake, () => { if (!isGone) events.onLost(); });
  wake();

  return {
    show(view) {
      const shown = director.show(view);
      if (director.isWaiting()) events.onStatus("loading");
      void shown.then(wake);
    },
    set(next) {
      const isOtherTheme = next.theme !== settings.theme;
      settings = next;
      if (settings.isStill) motions.finish();
      if (isOtherTheme) void drawAnew().then(wake);
      wake();
    },
    resize() {
      const at = frameOf(parent, renderer);
      resizeGame(game, at.canvas);
      wake();
      void drawAnew(at).then(wake);
    },
    destroy,
  };
}

/** Tells when a graphics processor came back, and when it did not. */
function watchRenderer(canvas: HTMLCanvasElement, onBack: () => void, onLost: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  canvas.addEventListener("webglcontextlost", () => { timer = setTimeout(onLost, COMES_BACK); });
  canvas.addEventListener("webglcontextrestored", () => {
    clearTimeout(timer);
    onBack();
  });
}
