/** An actor's name with colour and pictogram: the same on road, card, speaker tag and print. */
import type { Id } from "../../core/index.ts";
import type { House, Look } from "../house.ts";
import { useHouse } from "../house.ts";
import { useNames } from "../use-words.ts";
import { Icon } from "./icon.tsx";
import { Words } from "./words.tsx";

const PLAIN: Look = { colour: "sand", pictogram: "person-simple", portrait: null };

/** How somebody looks; a persona may stand under her id or her figure. */
export function lookOf({ looks, game }: House, id: Id): Look {
  const persona = game.getState().scenario?.persona;
  return looks[id] ?? (persona?.id === id ? looks[persona.figure] : undefined) ?? PLAIN;
}

/** Name and role in the actor's colour. */
export function ActorTag({ actor }: { readonly actor: Id }) {
  const house = useHouse();
  const { name, role } = useNames()(actor);
  const { colour, pictogram } = lookOf(house, actor);
  return (
    <span class="actor-tag" data-colour={colour}>
      <span class="actor-mark"><Icon name={pictogram} /></span>
      <span class="actor-name"><Words of={name} /></span>
      {role && role.text !== name.text ? <span class="actor-role"><Words of={role} /></span> : null}
    </span>
  );
}
