/**
 * What has to happen to come from one view to the next: a new picture, or only a face. Pure: compares values, draws nothing.
 */
import { AFAR } from "./camera.ts";
import type { Aim } from "./camera.ts";
import type { StagePerson, StageView } from "./stage-view.ts";

/** A view without a card or letter before it. */
export type Scenery = Exclude<StageView, { readonly behind: StageView }>;

/** The scenery at the very back of a view. */
export function sceneryOf(view: StageView): Scenery {
  return "behind" in view ? sceneryOf(view.behind) : view;
}

/** True when the room, weather or kind of picture stays, so that only people or the walker change. */
export function isSamePicture(before: Scenery | null, after: Scenery): boolean {
  if (before?.is !== after.is) return false;
  if (after.is === "encounter" && before.is === "encounter") return before.place === after.place && before.light === after.light;
  if (after.is === "title" && before.is === "title") return before.figure === after.figure;
  if (after.is === "road" && before.is === "road") return before.figure === after.figure;
  return false;
}

/** What changes about one person who was and stays in the room. */
export interface PersonChange {
  readonly person: StagePerson;
  readonly before: StagePerson;
}

export interface PeopleChanges {
  readonly come: readonly StagePerson[];
  readonly go: readonly StagePerson[];
  readonly stay: readonly PersonChange[];
}

/** Who comes, who goes and who stays, known by the figure and the side it stands on. */
export function comparePeople(before: readonly StagePerson[], after: readonly StagePerson[]): PeopleChanges {
  const isSame = (a: StagePerson, b: StagePerson) => a.figure === b.figure && (a.side === "left") === (b.side === "left");
  return {
    come: after.filter((person) => !before.some((other) => isSame(person, other))),
    go: before.filter((person) => !after.some((other) => isSame(person, other))),
    stay: after.flatMap((person) => {
      const was = before.find((other) => isSame(person, other));
      return was ? [{ person, before: was }] : [];
    }),
  };
}

/** Who steps into a room that opens: those met there whom one has not just seen elsewhere. Nobody does where nothing was seen before. */
export function newcomersIn(before: Scenery | null, after: Scenery): readonly StagePerson[] {
  if (before === null || after.is !== "encounter") return [];
  const seen = before.is === "encounter" ? before.people : [];
  return after.people.filter(({ figure, side }) => side !== "left" && !seen.some((other) => other.figure === figure));
}

/** Where the camera looks: towards who speaks, nearer when something is asked or there is hope. */
export function aimOf(view: Scenery): Aim {
  if (view.is !== "encounter") return AFAR;
  const speaker = view.people.find(({ isSpeaking }) => isSpeaking);
  return { side: speaker ? (speaker.side === "left" ? -1 : 1) : 0, near: view.isNear ? 1 : 0 };
}
