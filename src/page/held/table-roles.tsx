/** Where each table plays somebody else: one line that says through whose eyes it looks at the question. */
import type { Setting } from "../../store/room-types.ts";
import { rolesOfTables } from "../../store/room-facts.ts";
import { useHouse } from "../house.ts";
import { lookOf } from "../parts/actor-tag.tsx";
import { Words } from "../parts/words.tsx";
import { usePlay } from "../use-play.ts";
import { useNames, useT } from "../use-words.ts";

/** The line; nothing when everybody looks through the persona's eyes. */
export function TableRoles({ setting }: { readonly setting: Setting | null }) {
  const t = useT();
  const house = useHouse();
  const names = useNames();
  const scenario = usePlay((state) => state.scenario);
  const roles = rolesOfTables(scenario, setting);
  if (roles.length === 0) return null;
  return (
    <div class="held-roles" data-testid="table-roles">
      <p>{t("room.ownRole")}</p>
      <ul>
        {roles.map(({ table, actor }) => (
          <li key={table} data-colour={lookOf(house, actor).colour}>
            <span class="held-table"><span class="visually-hidden">{t("room.table", { table })}: </span><span aria-hidden="true">{table}</span></span>
            <Words of={names(actor).name} />
          </li>
        ))}
      </ul>
    </div>
  );
}
