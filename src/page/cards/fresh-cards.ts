/** Which cards came since the tray was last open; for as long as the page lives, so that a play taken up again calls nothing new. */
import type { Id } from "../../core/index.ts";
import type { PlayStore } from "../../store/play-store.ts";

const arrived = new WeakMap<PlayStore, Set<Id>>();

/** A card lies on the table: it will be new in the tray. */
export function noteArrival(play: PlayStore, card: Id): void {
  arrived.set(play, new Set([...(arrived.get(play) ?? []), card]));
}

/** The cards that are new. */
export function freshCards(play: PlayStore): ReadonlySet<Id> {
  return arrived.get(play) ?? new Set();
}

/** The tray was looked into: nothing in it is new any more. */
export function forgetFresh(play: PlayStore): void {
  arrived.delete(play);
}
