/**
 * The people in a room: who comes steps in, who goes steps out, who stays changes face, posture and speech.
 */
import { comparePeople } from "../differences.ts";
import type { Easel } from "../easel.ts";
import { addFigure, scaledAt } from "../figures/figure.ts";
import type { Figure } from "../figures/figure.ts";
import type { Container } from "../phaser.ts";
import type { StagePerson } from "../stage-view.ts";
import type { Placed } from "./room-drawings.ts";

export interface People {
  /** Goes from those who are there to these. */
  update(people: readonly Placed[]): void;
}

const nameOf = ({ figure, side }: StagePerson) => `${figure} ${side === "left" ? "left" : "right"}`;

function addPerson(easel: Easel, group: Container, { person, standing }: Placed): Figure {
  const scaled = scaledAt(person.figure, "bust", standing.unit, easel.frame.scale);
  const figure = addFigure(easel, group, scaled, standing, person);
  if (person.side === "far-right") group.sendToBack(figure.root);
  figure.update(person, null);
  return figure;
}

/** Milliseconds until a room that opens is seen well enough for somebody to step in. */
const ROOM_OPENS = 170;

/** Puts the first people into a group; who comes in with the room steps in, the others stand there. Their drawings must be there. */
export function addPeople(easel: Easel, group: Container, first: readonly Placed[], newcomers: readonly StagePerson[]): People {
  const figures = new Map(first.map((placed) => [nameOf(placed.person), addPerson(easel, group, placed)]));
  for (const person of newcomers) figures.get(nameOf(person))?.comeIn(ROOM_OPENS);
  let shown = first;

  function update(next: readonly Placed[]): void {
    const { come, go, stay } = comparePeople(shown.map(({ person }) => person), next.map(({ person }) => person));
    for (const person of go) {
      figures.get(nameOf(person))?.goOut();
      figures.delete(nameOf(person));
    }
    for (const { person, before } of stay) figures.get(nameOf(person))?.update(person, before);
    for (const placed of next) {
      const isNew = come.includes(placed.person);
      const figure = isNew ? addPerson(easel, group, placed) : figures.get(nameOf(placed.person));
      if (!figure) continue;
      figures.set(nameOf(placed.person), figure);
      if (isNew) figure.comeIn();
      else if (figure.root.x !== placed.standing.x) figure.moveTo(placed.standing.x);
    }
    shown = next;
  }

  return { update };
}
