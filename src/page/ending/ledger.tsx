/** The ledger of causes: what came from a choice, from another person, from a rule, from waiting, from chance. */
import { ledgerByCause } from "../../core/index.ts";
import type { Cause, LedgerEntry } from "../../core/index.ts";
import { beyondChoice, changeWords, tellingEntries } from "../model/ledger-words.ts";
import { Icon } from "../parts/icon.tsx";
import { Words } from "../parts/words.tsx";
import { usePlay } from "../use-play.ts";
import { useNames, useSay, useT, useWeekWords } from "../use-words.ts";

const CAUSE_ICONS: Readonly<Record<Cause, string>> = {
  "own-choice": "hand-heart", "other-person": "users", rule: "scales", waiting: "hourglass", chance: "cloud-rain",
};

function Entry({ entry }: { readonly entry: LedgerEntry }) {
  const t = useT();
  const say = useSay();
  const names = useNames();
  const week = useWeekWords();
  return (
    <li class={entry.bad ? "turn bad" : "turn"}>
      <p>{entry.because === undefined ? null : <Words of={say(entry.because, entry.week)} />}</p>
      <p class="turn-changes">
        {week.inSentence(entry.week)}
        {changeWords(entry).map(({ key, actor }) => (
          <span key={key + (actor ?? "")} class="turn-change">{t(`change.${key}`, { name: actor === undefined ? "" : names(actor).name.text })}</span>
        ))}
      </p>
    </li>
  );
}

/** As many stand in view under each cause; the rest lies in a drawer, for who wants all of it. */
const MOST_IN_VIEW = 4;

function Entries({ entries }: { readonly entries: readonly LedgerEntry[] }) {
  const t = useT();
  const { telling, rest } = tellingEntries(entries, MOST_IN_VIEW);
  return (
    <>
      <ul>{telling.map((entry, index) => <Entry key={index} entry={entry} />)}</ul>
      {rest.length === 0 ? null : (
        <details>
          <summary>{t("ending.rest")}</summary>
          <ul>{rest.map((entry, index) => <Entry key={index} entry={entry} />)}</ul>
        </details>
      )}
    </>
  );
}

/** The ledger, cause by cause, and what no choice could have changed. */
export function Ledger() {
  const t = useT();
  const story = usePlay((state) => state.story);
  const beyond = beyondChoice(story);
  return (
    <section id="ledger" class="ledger" data-testid="ledger">
      <h2 tabIndex={-1}>{t("ending.ledger")}</h2>
      <p>{t("ending.ledgerAbout")}</p>
      <div class="causes">
        {ledgerByCause(story).map(({ cause, entries }) => (
          <section key={cause} class="cause leaf" data-cause={cause}>
            <h3><Icon name={CAUSE_ICONS[cause]} />{t(`cause.${cause}`)}</h3>
            <p class="quiet-words">{t(`cause.${cause}About`)}</p>
            <Entries entries={entries} />
          </section>
        ))}
      </div>
      {beyond ? <div class="beyond"><h3>{t("ending.noChoice")}</h3><p>{t(`ending.${beyond}`)}</p></div> : null}
    </section>
  );
}
