/**
 * The post van: comes along the road from behind, stops ahead of the walker with a letter beside it, and drives on.
 */
import { addDrawing, addGroup } from "../easel.ts";
import type { Easel } from "../easel.ts";
import { between, easeIn, easeOut } from "../motion.ts";
import type { Container } from "../phaser.ts";
import { besideAt } from "../road-path.ts";
import { HALF_WIDTH, LINE } from "./road-course.ts";
import { LETTER, VAN, letterDrawing, vanDrawing } from "./road-drawings.ts";

/** Weeks ahead of the walker at which it stops; behind the walker where the year ends. */
const AHEAD = 5.2;
const BEHIND = -5.2;
/** Weeks of road that it is seen to drive. */
const RUN = 9;
/** Milliseconds. */
const DRIVE = 900;
const HOP = 320;
/** Height of the wheels in the drawing, as a share of it. */
const WHEELS = 222 / 240;

export interface Van {
  /** Comes, stays or leaves, as there is post or not, for a walker in this week. */
  follow(hasPost: boolean, week: number): void;
}

const stopFor = (week: number) => week + (week + AHEAD > LINE.weeks ? BEHIND : AHEAD);

/** Puts a van that is not there yet into a container. */
export function addVan(easel: Easel, into: Container): Van {
  const root = addGroup(easel, into).setVisible(false);
  addDrawing(easel, root, vanDrawing(easel.frame), -VAN.width * 0.4, -VAN.height * WHEELS, VAN.width);
  const letter = addDrawing(easel, addGroup(easel, root), letterDrawing(easel.frame), -VAN.width * 0.4 - LETTER.width * 0.92, -LETTER.height * 0.66, LETTER.width);
  const ground = letter.y;
  let isThere = false;
  let at = 0;

  const stand = (week: number) => {
    const { x, y } = besideAt(LINE, week);
    root.setPosition(x, y - HALF_WIDTH * 0.1);
  };
  const hop = () => easel.motions.add({
    duration: HOP, ease: easeOut,
    apply: (share) => letter.setAlpha(Math.min(1, share * 3)).setY(ground - Math.sin(share * Math.PI) * LETTER.height * 0.9),
  });
  function come(week: number): void {
    const [from, to] = [stopFor(week) - RUN, stopFor(week)];
    root.setVisible(true).setAlpha(0);
    letter.setAlpha(0);
    easel.motions.add({
      duration: DRIVE, ease: easeOut, after: hop,
      apply: (share) => {
        stand(between(from, to, share));
        root.setAlpha(Math.min(1, share * 4));
      },
    });
    at = to;
  }
  function leave(): void {
    const from = at;
    letter.setAlpha(0);
    easel.motions.add({
      duration: DRIVE, ease: easeIn, after: () => root.setVisible(isThere),
      apply: (share) => {
        stand(between(from, from + RUN, share));
        root.setAlpha(Math.min(1, (1 - share) * 3));
      },
    });
  }
  return {
    follow(hasPost, week) {
      const isElsewhere = at !== stopFor(week);
      if (hasPost && (!isThere || isElsewhere)) come(week);
      else if (!hasPost && isThere) leave();
      isThere = hasPost;
    },
  };
}
