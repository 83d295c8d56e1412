/**
 * Which drawings a room with people needs. Lists only; draws nothing.
 */
import type { Face, Light } from "../../core/index.ts";
import { faceDrawings, figureDrawings } from "../figures/drawings.ts";
import { scaledAt } from "../figures/figure.ts";
import { WORLD, placePerson, placePortrait } from "../layout.ts";
import type { Frame, Side, Standing } from "../layout.ts";
import { addressOf } from "../textures/files.ts";
import { want } from "../textures/wanted.ts";
import type { Wanted } from "../textures/wanted.ts";
import type { Scenery } from "../differences.ts";
import type { StagePerson } from "../stage-view.ts";

const ROOM_LAYERS = ["back", "wall", "middle", "front", "light"] as const;
export type RoomLayer = (typeof ROOM_LAYERS)[number];
/** What stands behind the people. */
const BEHIND: readonly RoomLayer[] = ["back", "wall", "middle"];

/** A person with the place where they stand. */
export interface Placed {
  readonly person: StagePerson;
  readonly standing: Standing;
}

export interface Room {
  readonly place: string;
  readonly light: Light;
  readonly people: readonly Placed[];
}

/** Where the title's portrait is drawn: a calm place outside. */
const TITLE_PLACE = "park-bench";

/** The room that a view shows; null for the road. */
export function roomOf(view: Scenery, frame: Frame): Room | null {
  if (view.is === "encounter") {
    const isThree = view.people.some(({ side }) => side === "far-right");
    const people = view.people.map((person) => ({ person, standing: placePerson(frame, person.side, isThree) }));
    return { place: view.place, light: view.light, people };
  }
  if (view.is !== "title" || view.figure === null) return null;
  const face: Face = "calm";
  const side: Side = "right";
  const person = { figure: view.figure, face, side, isSpeaking: false, posture: "upright" } as const;
  return { place: TITLE_PLACE, light: "day", people: [{ person, standing: placePortrait(frame) }] };
}

function fileOf(place: string, layer: RoomLayer, light: Light): string {
  if (layer === "light") return `places/${place}/light-${light}.svg`;
  const special = `places/${place}/${layer}-${light}.svg`;
  return light !== "day" && addressOf(special) !== undefined ? special : `places/${place}/${layer}.svg`;
}

/** The files of a room from back to front; layers that are not drawn are left out. */
function filesOf({ place, light }: Room): [RoomLayer, string][] {
  const all = ROOM_LAYERS.map((layer): [RoomLayer, string] => [layer, fileOf(place, layer, light)]);
  return all.filter(([, path]) => addressOf(path) !== undefined);
}

/** The layers of a room from back to front. Where nothing is drawn, or the first cannot be had, there is a plain wall; a flat one has its first three in one. */
export function layerDrawings(room: Room, { scale, isFlat }: Frame): Map<RoomLayer, Wanted> {
  const [width, height] = [WORLD.width * scale, WORLD.height * scale];
  const files = filesOf(room);
  if (files.length === 0) return new Map([["wall", want(fileOf(room.place, "wall", room.light), width, height, "room")]]);
  const layers = new Map(files.map(([layer, path], at) => [layer, want(path, width, height, at === 0 ? "room" : "nothing")]));
  const [first, ...over] = files.filter(([layer]) => BEHIND.includes(layer)).map(([, path]) => path);
  if (!isFlat || first === undefined) return layers;
  for (const layer of BEHIND) layers.delete(layer);
  return layers.set("wall", { ...want(first, width, height, "room"), over });
}

/** Everything a room needs to be shown. */
export function roomDrawings(room: Room, frame: Frame): Wanted[] {
  const people = room.people.flatMap(({ person, standing }) =>
    figureDrawings(scaledAt(person.figure, "bust", standing.unit, frame.scale), person.face));
  return [...layerDrawings(room, frame).values(), ...people];
}

/** The faces that those who are there are likely to wear soon. */
export function soonDrawings(view: Scenery, frame: Frame): Wanted[] {
  if (view.is !== "encounter") return [];
  const there = new Map((roomOf(view, frame)?.people ?? []).map(({ person, standing }) => [person.figure, standing.unit]));
  return (view.soon ?? []).flatMap(({ figure, face }) => {
    const unit = there.get(figure);
    return unit === undefined ? [] : faceDrawings(scaledAt(figure, "bust", unit, frame.scale), face);
  });
}
