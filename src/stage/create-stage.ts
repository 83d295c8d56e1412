/**
 * The stage as the rest of the house gets it: loaded late, started on the best renderer there is, replaced by the next
 * when that one is lost or too slow, off when none is left. What was shown last is shown again. Nothing here throws into the play.
 */
import { findMeans, renderersFor } from "./renderers.ts";
import type { Renderer } from "./renderers.ts";
import { startRun } from "./stage-run.ts";
import type { StageRun } from "./stage-run.ts";
import type { Stage, StageSettings, StageStatus, StageView } from "./stage-view.ts";

export interface StageOptions {
  readonly settings: StageSettings;
  readonly onStatus: (status: StageStatus) => void;
  /** A wish; without it the best that is there. */
  readonly renderer?: Renderer;
  /** Told once for each drawing that is not there (its path below `assets/`). */
  readonly onMissing?: (path: string) => void;
}

/** Milliseconds without another change of size before the picture is drawn anew. */
const SIZE_SETTLED = 150;

/** Calls on only once for each value. */
function once(tell: (value: string) => void): (value: string) => void {
  const told = new Set<string>();
  return (value) => {
    if (told.has(value)) return;
    told.add(value);
    tell(value);
  };
}

/** Calls on only when the value is another than the last. */
function onChange(tell: (status: StageStatus) => void): (status: StageStatus) => void {
  let last: StageStatus | null = null;
  return (status) => {
    if (status === last) return;
    last = status;
    tell(status);
  };
}

/** Watches size and pixel ratio of the parent; gives back how to stop. */
function watchSize(parent: HTMLElement, onSettled: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isFirst = true;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(onSettled, SIZE_SETTLED);
  };
  const observer = new ResizeObserver(() => {
    if (!isFirst) later();
    isFirst = false;
  });
  observer.observe(parent);
  window.addEventListener("resize", later);
  return () => {
    clearTimeout(timer);
    observer.disconnect();
    window.removeEventListener("resize", later);
  };
}

/** Starts the stage in an element. Rejects when neither WebGL nor Canvas works: play then goes on without. */
export async function createStage(parent: HTMLElement, options: StageOptions): Promise<Stage> {
  let { settings } = options;
  let view: StageView | null = null;
  let run: StageRun | null = null;
  let isGone = false;
  const onStatus = onChange(options.onStatus);
  const onMissing = once((path) => options.onMissing?.(path));
  const left = renderersFor(findMeans(), options.renderer);

  /** The next renderer that starts; false when none does. */
  async function start(): Promise<boolean> {
    const renderer = left.shift();
    if (renderer === undefined || isGone) return false;
    onStatus("loading");
    try {
      run = await startRun(parent, renderer, settings, { onStatus, onMissing, onLost: () => void replace(), onSlow });
    } catch {
      return start();
    }
    if (isGone) run.destroy();
    else if (view) run.show(view);
    return true;
  }

  async function replace(): Promise<void> {
    run?.destroy();
    run = null;
    if (!(await start())) onStatus("off");
  }

  /** A slow renderer is given up for the next, unless it was wished for or is the last. */
  function onSlow(): void {
    if (options.renderer === undefined && left.length > 0) void replace();
  }

  if (!(await start())) {
    onStatus("off");
    throw new Error("neither WebGL nor Canvas can be drawn on here");
  }
  const stopWatching = watchSize(parent, () => run?.resize());
  return {
    show(next) {
      view = next;
      run?.show(next);
    },
    set(next) {
      settings = next;
      run?.set(next);
    },
    destroy() {
      isGone = true;
      stopWatching();
      run?.destroy();
      onStatus("off");
    },
  };
}
