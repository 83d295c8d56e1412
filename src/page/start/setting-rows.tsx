/** What is said once before a session: who is there, how long, through whose eyes, in which words. A default stands in each. */
import type { Scenario } from "../../core/index.ts";
import { AUDIENCES, FEWEST_TABLES, LENGTHS, MOST_TABLES, ROLES } from "../../store/room-facts.ts";
import type { Setting } from "../../store/room-types.ts";
import { REGISTERS } from "../../store/settings-store.ts";
import { useHouse } from "../house.ts";
import { Options } from "../sheets/options.tsx";
import { OWN_NAMES, REGISTER_KEYS } from "../sheets/setting-words.ts";
import { useStore } from "../use-store.ts";
import { useT } from "../use-words.ts";
import { TableRoles } from "./table-roles.tsx";

interface SettingRowsProps {
  readonly scenario: Scenario;
  readonly setting: Setting;
  readonly change: (part: Partial<Setting>) => void;
}

const TABLES = Array.from({ length: MOST_TABLES - FEWEST_TABLES + 1 }, (_, index) => String(FEWEST_TABLES + index));

function Roles({ scenario, setting, change }: SettingRowsProps) {
  const t = useT();
  const { name } = scenario.persona;
  return (
    <>
      <Options
        name={t("start.roles.title")} id="start-roles" value={setting.roles} choose={(roles) => change({ roles })}
        options={ROLES.map((value) => ({ value, words: t(`start.roles.${value}`, { name }) }))}
      />
      {setting.roles === "persona" ? null : (
        <Options
          name={t("start.tables")} id="start-tables" value={String(setting.tables)} choose={(tables) => change({ tables: Number(tables) })}
          options={TABLES.map((value) => ({ value, words: value }))}
        />
      )}
      <TableRoles scenario={scenario} setting={setting} />
    </>
  );
}

/** Language and register are those of the screen: a change shows at once. */
function Screen() {
  const t = useT();
  const { game, settings } = useHouse();
  const languages = useStore(game, (state) => state.entry)?.languages ?? [];
  const { language, register, change } = useStore(settings, (state) => state);
  return (
    <>
      {languages.length < 2 ? null : (
        <Options
          name={t("settings.language")} id="start-language" value={language} choose={(value) => change({ language: value })}
          options={languages.map((value) => ({ value, words: OWN_NAMES[value], language: value }))}
        />
      )}
      <Options
        name={t("settings.register")} id="start-register" value={register} choose={(value) => change({ register: value })}
        options={REGISTERS.map((value) => ({ value, words: t(REGISTER_KEYS[value]) }))}
      />
    </>
  );
}

/** The rows of the set-up. */
export function SettingRows(props: SettingRowsProps) {
  const t = useT();
  const { setting, change } = props;
  return (
    <div class="start-rows">
      <Options
        name={t("start.audience.title")} id="start-audience" value={setting.audience} choose={(audience) => change({ audience })}
        options={AUDIENCES.map((value) => ({ value, words: t(`start.audience.${value}`) }))}
      />
      <Options
        name={t("start.length.title")} id="start-length" value={String(setting.length)}
        choose={(words) => change({ length: LENGTHS.find((minutes) => String(minutes) === words) ?? setting.length })}
        options={LENGTHS.map((minutes) => ({ value: String(minutes), words: t("start.length.minutes", { minutes }) }))}
      />
      <Roles {...props} />
      <Screen />
    </div>
  );
}
