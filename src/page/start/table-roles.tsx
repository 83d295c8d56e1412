/** Who looks through whose eyes: each table's number with somebody of the story, marked as on the road and the cards. */
import type { Scenario } from "../../core/index.ts";
import { rolesOfTables } from "../../store/room-facts.ts";
import type { Setting } from "../../store/room-types.ts";
import { ActorTag } from "../parts/actor-tag.tsx";
import { useT } from "../use-words.ts";

interface TableRolesProps {
  readonly scenario: Scenario;
  readonly setting: Pick<Setting, "roles" | "tables"> | null;
}

/** The tables with their roles; nothing where everybody looks through the same eyes. */
export function TableRoles({ scenario, setting }: TableRolesProps) {
  const t = useT();
  const roles = rolesOfTables(scenario, setting);
  if (roles.length === 0) return null;
  return (
    <ol class="table-roles" aria-label={t("start.whoIsWho")}>
      {roles.map(({ table, actor }) => (
        <li key={table}><span class="table-number">{t("start.table", { table })}</span><ActorTag actor={actor} /></li>
      ))}
    </ol>
  );
}
