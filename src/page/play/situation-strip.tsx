/** How she fares, small and always there: marks and words, never numbers. Press it for more. */
import { incomeBand, levelOf } from "../model/situation-words.ts";
import { Icon } from "../parts/icon.tsx";
import { Marks } from "../parts/marks.tsx";
import { useSheets } from "../sheets.ts";
import { usePlay } from "../use-play.ts";
import { useT } from "../use-words.ts";

/** The strip. Tools read the numbers from its attributes. */
export function SituationStrip() {
  const t = useT();
  const { show } = useSheets();
  const { energy, stress, outlook, income, trust } = usePlay(({ story }) => story.situation);
  const rows = [
    { icon: "battery-medium", name: t("bar.energy"), level: levelOf(energy), word: t(`energy.${levelOf(energy)}`) },
    { icon: "heartbeat", name: t("bar.stress"), level: levelOf(stress), word: t(`stress.${levelOf(stress)}`) },
    { icon: "sun-horizon", name: t("bar.outlook"), level: levelOf(outlook), word: t(`outlook.${levelOf(outlook)}`) },
  ];
  return (
    <button
      type="button" class="situation-strip" data-testid="situation" aria-haspopup="dialog"
      data-energy={energy} data-stress={stress} data-outlook={outlook} data-income={income} data-trust={JSON.stringify(trust)}
      onClick={() => show({ is: "situation" })}
    >
      <span class="visually-hidden">{t("edge.situation")}</span>
      {rows.map(({ icon, name, level, word }) => (
        <span key={icon} class="strip-item">
          <Icon name={icon} />
          <span class="strip-words"><span class="strip-name">{name}:</span> <span class="strip-word">{word}</span></span>
          <Marks level={level} />
        </span>
      ))}
      <span class="strip-item strip-income">
        <Icon name="coins" />
        <span class="strip-words"><span class="strip-name">{t("bar.income")}:</span> <span class="strip-word">{t(`income.${incomeBand(income)}`)}</span></span>
      </span>
    </button>
  );
}
