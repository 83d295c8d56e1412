/** How it goes with her, in words and small pictures. Never points. */
import type { Id } from "../../core/index.ts";
import { incomeBand, levelOf } from "../model/situation-words.ts";
import type { Level } from "../model/situation-words.ts";
import { ActorTag } from "../parts/actor-tag.tsx";
import { Dialog } from "../parts/dialog.tsx";
import { Icon } from "../parts/icon.tsx";
import { Marks } from "../parts/marks.tsx";
import { usePlay } from "../use-play.ts";
import { useT } from "../use-words.ts";

interface BarProps {
  readonly icon: string;
  readonly name: string;
  readonly word: string;
  readonly about: string;
  readonly level?: Level;
}

function Bar({ icon, name, word, about, level }: BarProps) {
  return (
    <div class="bar leaf">
      <Icon name={icon} />
      <div>
        <h3>{name}: <span class="bar-word">{word}</span></h3>
        {level === undefined ? null : <Marks level={level} />}
        <p>{about}</p>
      </div>
    </div>
  );
}

/** Those who were met, each with how much trust there is. */
function TrustList() {
  const t = useT();
  const story = usePlay((state) => state.story);
  const scenario = usePlay((state) => state.scenario);
  const met = new Set<Id>(Object.keys(story.met).flatMap((id) => scenario.encounters[id]?.with ?? []));
  const actors = [...met].filter((actor) => story.situation.trust[actor] !== undefined);
  if (actors.length === 0) return <p>{t("situation.trustNone")}</p>;
  return (
    <ul class="trust-list">
      {actors.map((actor) => {
        const level = levelOf(story.situation.trust[actor] ?? 0);
        return <li key={actor}><ActorTag actor={actor} /><span class="trust-word"><Marks level={level} />{t(`trust.${level}`)}</span></li>;
      })}
    </ul>
  );
}

/** The situation in full. */
export function SituationSheet({ close }: { readonly close: () => void }) {
  const t = useT();
  const { energy, stress, outlook, income } = usePlay(({ story }) => story.situation);
  return (
    <Dialog title={t("situation.title")} close={close} class="situation">
      <div class="bars">
        <Bar icon="battery-medium" name={t("bar.energy")} level={levelOf(energy)} word={t(`energy.${levelOf(energy)}`)} about={t("situation.energyAbout")} />
        <Bar icon="heartbeat" name={t("bar.stress")} level={levelOf(stress)} word={t(`stress.${levelOf(stress)}`)} about={t("situation.stressAbout")} />
        <Bar icon="sun-horizon" name={t("bar.outlook")} level={levelOf(outlook)} word={t(`outlook.${levelOf(outlook)}`)} about={t("situation.outlookAbout")} />
        <Bar icon="coins" name={t("bar.income")} word={t(`income.${incomeBand(income)}`)} about={t("situation.incomeAbout")} />
      </div>
      <h3>{t("situation.trust")}</h3>
      <TrustList />
    </Dialog>
  );
}
