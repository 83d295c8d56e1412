/** What is heard behind the words: the theme of the season, and the tone of the place. Pure; knows no file and no level. */
import type { Day, Effect, Id, Light, Scenario } from "../core/index.ts";
import type { RoomName, ThemeName } from "./names.ts";

export interface Backdrop {
  readonly theme: ThemeName;
  /** Null where there is no place: before and after the story. */
  readonly room: RoomName | null;
  /** True while people talk: the music steps back a little. */
  readonly hasWords: boolean;
}

/** Where the story stands. Outdoors on the road, where the place is null. */
export interface Whereabouts {
  readonly place: Id | null;
  readonly light: Light;
}

/** Before and after the story; the theme of spring opens and closes it. */
export const OUTSIDE_STORY: Backdrop = { theme: "spring", room: null, hasWords: false };

const ROAD: Whereabouts = { place: null, light: "day" };

const ROOM_OF_PLACE: Readonly<Record<Id, RoomName>> = {
  kitchen: "home", bedroom: "home",
  practice: "office", "fund-office": "office", "fund-waiting": "office", "occupational-health": "office", agency: "office",
  "vdab-counter": "office", office: "office",
  "park-bench": "outside", "bus-stop": "outside",
  warehouse: "hall", bakery: "hall",
  school: "still", "hospital-ward": "still", "customer-stairs": "still",
};

/** The group of a place; an unknown one has the quiet general tone. */
export function roomOfPlace(place: Id): RoomName {
  return ROOM_OF_PLACE[place] ?? "still";
}

/** The theme of a day of the story, by the months of the weather (spring begins in March). */
export function themeOfDay(day: Day): ThemeName {
  const month = Number(day.slice(5, 7));
  if (month >= 3 && month <= 5) return "spring";
  if (month >= 6 && month <= 8) return "summer";
  return month >= 9 && month <= 11 ? "autumn" : "winter";
}

/** Where an effect leaves the story, when it changes that; otherwise null. */
export function whereaboutsAfter(effect: Effect, { encounters }: Pick<Scenario, "encounters">): Whereabouts | null {
  switch (effect.type) {
    case "met": {
      const { place, light = "day" } = encounters[effect.encounter] ?? ROAD;
      return { place, light };
    }
    case "place": return { place: effect.place, light: effect.light ?? "day" };
    case "left": return ROAD;
    default: return null;
  }
}

/** Where the story stands after all that was shown. */
export function whereaboutsOf(shown: readonly Effect[], scenario: Pick<Scenario, "encounters">): Whereabouts {
  for (let at = shown.length - 1; at >= 0; at -= 1) {
    const effect = shown[at];
    const found = effect ? whereaboutsAfter(effect, scenario) : null;
    if (found) return found;
  }
  return ROAD;
}

/** What is heard at a place on a day of the story. Birds sing by day in the mild half of the year; else it is grey outside. */
export function backdropOf({ place, light }: Whereabouts, day: Day): Backdrop {
  const theme = themeOfDay(day);
  const isMild = light === "day" && (theme === "spring" || theme === "summer");
  const group = place === null ? "outside" : roomOfPlace(place);
  return { theme, room: group === "outside" && !isMild ? "grey" : group, hasWords: place !== null };
}
