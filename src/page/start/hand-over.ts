/**
 * Tells a play that began before its plan was here what that plan is. A play never waits for it: it follows as soon as the
 * story is whole, long before the first moment of talk that it could leave out.
 */
import type { CatalogueEntry } from "../../store/catalogue.ts";
import type { PlayStore } from "../../store/play-store.ts";
import type { Setting } from "../../store/room-types.ts";
import { makePlan, wishesOf } from "../../store/room-facts.ts";
import { isWhole } from "./plan-facts.ts";

/** Resolves once the play has the script of every encounter. */
function untilWhole(play: PlayStore): Promise<void> {
  return new Promise((resolve) => {
    if (isWhole(play.getState().scenario)) return resolve();
    const stop = play.subscribe(({ scenario }) => {
      if (!isWhole(scenario)) return;
      stop();
      resolve();
    });
  });
}

/** Hands the plan that is proposed for a setting to a play. Without measured minutes the story plays as it is; never rejects. */
export async function handOver(play: PlayStore, entry: Pick<CatalogueEntry, "loadMinutes">, { audience, length }: Setting): Promise<void> {
  const minutes = await entry.loadMinutes().catch(() => null);
  if (!minutes) return;
  await untilWhole(play);
  for (const wish of wishesOf(makePlan(play.getState().scenario, minutes, audience, length))) play.getState().lead(wish);
}
