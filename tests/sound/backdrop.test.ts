/** What is heard behind the words, by week and place. */
import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Effect } from "../../src/core/index.ts";
import { backdropOf, roomOfPlace, themeOfDay, whereaboutsOf } from "../../src/sound/backdrop.ts";
import { encounter, node, scenario, toRoad } from "../support/build-scenario.ts";

const story = scenario([encounter("call", [node("one", [], toRoad)], { place: "kitchen", light: "grey" })]);

describe("the theme", () => {
  it("follows the months of the weather", () => {
    const months = Array.from({ length: 12 }, (_, index) => themeOfDay(`2026-${String(index + 1).padStart(2, "0")}-15`));
    expect(months).toEqual([
      "winter", "winter", "spring", "spring", "spring", "summer", "summer", "summer", "autumn", "autumn", "autumn", "winter",
    ]);
  });
});

describe("the room tone", () => {
  it("belongs to the group of the place; an unknown one is quiet", () => {
    expect(["kitchen", "fund-waiting", "warehouse", "hospital-ward", "on-the-moon"].map(roomOfPlace)).toEqual(["home", "office", "hall", "still", "still"]);
  });

  it("knows every place that is drawn", () => {
    const quiet = readdirSync("assets/places", { withFileTypes: true }).filter((entry) => entry.isDirectory() && roomOfPlace(entry.name) === "still");
    expect(quiet.map(({ name }) => name).filter((name) => !["customer-stairs", "hospital-ward", "school"].includes(name))).toEqual([]);
  });

  it("has birds outdoors by day in the mild half of the year, and grey weather else", () => {
    const road = { place: null, light: "day" } as const;
    expect(backdropOf(road, "2026-05-04").room).toBe("outside");
    expect(backdropOf(road, "2026-11-02").room).toBe("grey");
    expect(backdropOf({ place: "park-bench", light: "grey" }, "2026-05-04").room).toBe("grey");
    expect(backdropOf({ place: "kitchen", light: "grey" }, "2026-11-02").room).toBe("home");
  });

  it("steps back for words wherever there is a place", () => {
    expect([backdropOf({ place: null, light: "day" }, "2026-05-04").hasWords, backdropOf({ place: "kitchen", light: "day" }, "2026-05-04").hasWords]).toEqual([false, true]);
  });
});

describe("where the story stands", () => {
  const met: Effect = { type: "met", encounter: "call" };

  it("is the place of the encounter, then where the script goes, then the road", () => {
    const moved: Effect = { type: "place", place: "bedroom", light: "evening" };
    expect(whereaboutsOf([met], story)).toEqual({ place: "kitchen", light: "grey" });
    expect(whereaboutsOf([met, moved, { type: "hope" }], story)).toEqual({ place: "bedroom", light: "evening" });
    expect(whereaboutsOf([met, moved, { type: "left", encounter: "call" }], story).place).toBeNull();
    expect(whereaboutsOf([], story).place).toBeNull();
  });
});
