/**
 * Which of the windows that play one session is the first. A first steps back for any stronger claim. A second comes first once
 * no first is there and no stronger second, and not sooner: so the one that steps back has written all before another reads.
 * Knows no wire; every claim it hears is handed in.
 */
import type { Clock } from "../platform/clock.ts";
import { isStronger } from "./claim.ts";
import type { Claim, Claimed, Standing } from "./claim.ts";
import { createOthers } from "./others.ts";
import type { OtherWindow } from "./others.ts";

/** The claim of a window that is there. */
export type OwnClaim = Claim & { readonly standing: Standing };

export interface Contest {
  /** This window's own claim as it is now. */
  claim(): OwnClaim;
  /** Hears another window's claim; true when that window does not know yet that this one is first. */
  hear(other: OtherWindow): boolean;
  /** To be called every `ALIVE_EVERY`; true when somebody must be asked whether it is still there. */
  look(): boolean;
  /** A second claims the next turn; it comes first as soon as the first stepped back. `spread` makes the claim known. */
  takeOver(spread: () => void): void;
}

export interface ContestParts {
  readonly id: string;
  readonly session: string;
  readonly clock: Clock;
  readonly onStanding: (standing: Standing) => void;
}

/** A window takes itself for the first until it hears of another. */
export function createContest({ id, session, clock, onStanding }: ContestParts): Contest {
  const others = createOthers(clock);
  let own: OwnClaim = { session, opened: clock.now(), turn: 0, standing: "first" };
  let highest = 0;
  const me = (): Claimed => ({ id, claim: own });

  const standAs = (standing: Standing) => {
    own = { ...own, standing, turn: standing === "first" && own.turn <= highest ? highest + 1 : own.turn };
    onStanding(standing);
  };
  const judge = () => {
    const rivals = others.here();
    const isWeaker = rivals.some((rival) => isStronger(rival, me()));
    if (own.standing === "first") {
      if (isWeaker) standAs("second");
    } else if (!isWeaker && !rivals.some(({ claim }) => claim.standing === "first")) standAs("first");
  };

  return {
    claim: () => own,
    hear: (other) => {
      // A window may close one session and open another: it is no rival any more.
      const isRival = other.claim.session === session;
      if (isRival) others.hear(other);
      else others.forget(other.id);
      if (isRival) highest = Math.max(highest, other.claim.turn);
      judge();
      return isRival && own.standing === "first" && other.claim.standing === "first";
    },
    look: () => {
      const isInDoubt = others.look();
      judge();
      return isInDoubt;
    },
    takeOver: (spread) => {
      if (own.standing === "first") return;
      own = { ...own, turn: Math.max(highest, own.turn) + 1 };
      spread();
      judge();
    },
  };
}
