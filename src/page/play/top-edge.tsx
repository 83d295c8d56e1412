/** What stands at the upper edges: when it is, how she fares, the card tray, and help one press away. */
import { dayOfWeek } from "../../core/index.ts";
import { useHouse } from "../house.ts";
import { lazy } from "../lazy.tsx";
import { dayInYearWords } from "../model/story-date.ts";
import { Icon } from "../parts/icon.tsx";
import { Words } from "../parts/words.tsx";
import { useSheets } from "../sheets.ts";
import type { Sheet } from "../sheets.ts";
import { usePlay } from "../use-play.ts";
import { useSay, useT, useWeekWords } from "../use-words.ts";
import { SituationStrip } from "./situation-strip.tsx";

const RoomEdge = lazy(() => import("../room/room-edge.tsx").then((late) => late.RoomEdge), "lead");

function WeekLeaf() {
  const { i18n } = useHouse();
  const say = useSay();
  const week = usePlay(({ story }) => story.week);
  const phase = usePlay(({ story }) => story.phase);
  const scenario = usePlay((state) => state.scenario);
  const words = useWeekWords();
  return (
    <p class="week-leaf">
      <span class="week-number">{words.asTitle(week)}</span>
      <span class="week-date">{dayInYearWords(dayOfWeek(scenario, week), i18n.language())}</span>
      <span class="week-phase"><Words of={say(`phase.${phase}`)} /></span>
    </p>
  );
}

interface EdgeButtonProps {
  readonly icon: string;
  readonly name: string;
  readonly short?: string;
  readonly sheet: Sheet["is"] & ("tray" | "menu" | "help");
}

function EdgeButton({ icon, name, short, sheet }: EdgeButtonProps) {
  const { show } = useSheets();
  return (
    <button type="button" class="edge-button" data-opens={sheet} aria-label={name} aria-haspopup="dialog" onClick={() => show({ is: sheet })}>
      <Icon name={icon} /><span class="edge-words">{short ?? name}</span>
    </button>
  );
}

/** The upper edges of the picture. */
export function TopEdge() {
  const t = useT();
  const isGroup = usePlay(({ room }) => room !== null);
  const cards = usePlay(({ story }) => Object.keys(story.cards).length);
  return (
    <header class="top-edge" aria-label={t("edge.label")}>
      <WeekLeaf />
      <SituationStrip />
      <div class="edge-buttons">
        {isGroup ? <RoomEdge /> : null}
        <EdgeButton icon="cards" name={t("edge.tray", { count: cards })} short={`${t("edge.trayShort")} ${cards}`} sheet="tray" />
        <EdgeButton icon="lifebuoy" name={t("edge.help")} sheet="help" />
        <EdgeButton icon="list" name={t("edge.menu")} sheet="menu" />
      </div>
    </header>
  );
}
