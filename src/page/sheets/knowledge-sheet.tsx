/** Who knows what, and how they came to know it. Health is marked: it stays with who must keep it. */
import { knowledgeRows } from "../model/knowledge-rows.ts";
import type { KnowledgeRow } from "../model/knowledge-rows.ts";
import { ActorTag } from "../parts/actor-tag.tsx";
import { Dialog } from "../parts/dialog.tsx";
import { Icon } from "../parts/icon.tsx";
import { Words } from "../parts/words.tsx";
import { usePlay } from "../use-play.ts";
import { useSay, useT, useWeekWords } from "../use-words.ts";

function Row({ row }: { readonly row: KnowledgeRow }) {
  const t = useT();
  const say = useSay();
  const week = useWeekWords();
  return (
    <li class="fact leaf" data-fact={row.fact}>
      <h3><Words of={say(row.text)} /></h3>
      {row.medical ? <p class="secret"><Icon name="lock" /><span><strong>{t("knowledge.medical")}.</strong> {t("knowledge.medicalAbout")}</span></p> : null}
      {row.knowers.length === 0 ? <p>{t("knowledge.nobody")}</p> : (
        <ul class="knowers" aria-label={t("knowledge.who")}>
          {row.knowers.map(({ actor, where, week: learned }) => (
            <li key={actor}>
              <ActorTag actor={actor} />
              <span class="quiet-words">{where === null ? t("knowledge.start") : t("knowledge.learned", { where: say(where, learned).text, week: week.inSentence(learned) })}</span>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** Who knows what. */
export function KnowledgeSheet({ close }: { readonly close: () => void }) {
  const t = useT();
  const scenario = usePlay((state) => state.scenario);
  const story = usePlay((state) => state.story);
  return (
    <Dialog title={t("knowledge.title")} close={close} attributes={{ "data-testid": "knowledge" }}>
      <p>{t("knowledge.about")}</p>
      <ul class="facts" aria-label={t("knowledge.fact")}>{knowledgeRows(scenario, story).map((row) => <Row key={row.fact} row={row} />)}</ul>
    </Dialog>
  );
}
