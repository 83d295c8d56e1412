/**
 * Short movements and nothing else: what runs, for how long, and how all of it ends at once.
 * Pure: is told how much time has passed, sets numbers through the functions it is given. Knows no Phaser and no clock.
 */

export type Ease = (share: number) => number;

/** Slow at both ends. */
export const easeInOut: Ease = (share) => (share < 0.5 ? 2 * share * share : 1 - (2 - 2 * share) ** 2 / 2);
/** Quick first, then calm. */
export const easeOut: Ease = (share) => 1 - (1 - share) ** 3;
/** Calm first, then quick. */
export const easeIn: Ease = (share) => share * share;

export interface Movement {
  /** Milliseconds. */
  readonly duration: number;
  /** Milliseconds to wait first. */
  readonly delay?: number;
  readonly ease?: Ease;
  /** Shows the movement at a share from 0 to 1. Is always called with 1 at the end. */
  readonly apply: (share: number) => void;
  /** Once it has ended, also when it was cut short. */
  readonly after?: () => void;
}

interface Running extends Movement {
  passed: number;
}

/** Everything that moves on a stage. */
export interface Motions {
  add(movement: Movement): void;
  /** Lets milliseconds pass. */
  step(delta: number): void;
  /** Brings all to its end now, also what begins while ending. */
  finish(): void;
  /** Forgets all of it where it stands. */
  drop(): void;
  isBusy(): boolean;
}

function advance(movement: Running, delta: number): boolean {
  movement.passed += delta;
  const { passed, delay = 0, duration, ease = easeInOut } = movement;
  if (passed < delay) return true;
  const share = duration <= 0 ? 1 : Math.min(1, (passed - delay) / duration);
  movement.apply(share >= 1 ? 1 : ease(share));
  return share < 1;
}

/** A fresh list of movements. `isStill` is asked at each one: when true, it is at its end at once. */
export function createMotions(isStill: () => boolean): Motions {
  let running: Running[] = [];

  function end(movement: Movement): void {
    movement.apply(1);
    movement.after?.();
  }

  return {
    add(movement) {
      if (isStill()) end(movement);
      else running.push({ ...movement, passed: 0 });
    },
    step(delta) {
      const now = running;
      running = [];
      const going = now.filter((movement) => advance(movement, delta));
      for (const movement of now) if (!going.includes(movement)) movement.after?.();
      running = [...going, ...running];
    },
    finish() {
      while (running.length > 0) {
        const now = running;
        running = [];
        for (const movement of now) end(movement);
      }
    },
    drop() {
      running = [];
    },
    isBusy: () => running.length > 0,
  };
}

/** A number on its way from one value to another, for `apply`. */
export function between(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}
