/** The two sides of a card. In front what holds, by law and in practice; behind what may be asked of whom. */
import { isNewSince2026, statementsOn } from "../../core/index.ts";
import type { Card, Day, Statement, TextId } from "../../core/index.ts";
import { useHouse } from "../house.ts";
import { dayWords } from "../model/story-date.ts";
import { Icon } from "../parts/icon.tsx";
import { Words } from "../parts/words.tsx";
import { useSay, useT } from "../use-words.ts";
import { CardSources } from "./card-sources.tsx";

function StatementLine({ statement }: { readonly statement: Statement }) {
  const t = useT();
  const say = useSay();
  return (
    <li class={isNewSince2026(statement) ? "statement new" : "statement"}>
      {isNewSince2026(statement) ? <span class="ribbon">{t("card.since2026")}</span> : null}
      <Words of={say(statement.text)} />
    </li>
  );
}

function LayerTitle({ icon, children }: { readonly icon: string; readonly children: string }) {
  return <h3><span class="layer-mark"><Icon name={icon} /></span>{children}</h3>;
}

function Layer({ layer, statements }: { readonly layer: Statement["layer"]; readonly statements: readonly Statement[] }) {
  const t = useT();
  const own = statements.filter((statement) => statement.layer === layer);
  if (own.length === 0) return null;
  return (
    <section class="layer" data-layer={layer}>
      <LayerTitle icon={layer === "law" ? "scales" : "briefcase"}>{t(`card.${layer}`)}</LayerTitle>
      <ul>{own.map((statement) => <StatementLine key={statement.text} statement={statement} />)}</ul>
    </section>
  );
}

interface SideProps {
  readonly card: Card;
  readonly day: Day;
  /** A group gets an empty line of its own. */
  readonly isGroup: boolean;
}

/** The front: law and practice, each apart, as they hold on the day. */
export function CardFront({ card, day, isGroup }: SideProps) {
  const t = useT();
  const language = useHouse().i18n.language();
  const statements = statementsOn(card, day);
  return (
    <div class="card-side">
      {statements.length === 0 ? <p>{t("card.none")}</p> : null}
      <div class="layers">
        <Layer layer="law" statements={statements} />
        <Layer layer="practice" statements={statements} />
      </div>
      {isGroup ? (
        <section class="layer talk" data-layer="talk">
          <LayerTitle icon="chat-circle">{t("card.talk")}</LayerTitle>
          <p>{t("card.talkAbout")}</p>
        </section>
      ) : null}
      <CardSources statements={statements} onDate={t("card.onDate", { date: dayWords(day, language) })} />
    </div>
  );
}

function Duty({ icon, name, items, kind }: { readonly icon: string; readonly name: string; readonly items: readonly TextId[]; readonly kind: string }) {
  const say = useSay();
  if (items.length === 0) return null;
  return (
    <section class="layer duty" data-duty={kind}>
      <LayerTitle icon={icon}>{name}</LayerTitle>
      <ul>{items.map((item) => <li key={item}><Words of={say(item)} /></li>)}</ul>
    </section>
  );
}

/** The back: what this actor must, may and may not do, and three questions to take along. */
export function CardBack({ card }: { readonly card: Card }) {
  const t = useT();
  const say = useSay();
  return (
    <div class="card-side">
      <div class="layers">
        <Duty icon="check" name={t("card.must")} items={card.must} kind="must" />
        <Duty icon="handshake" name={t("card.may")} items={card.may} kind="may" />
        <Duty icon="x" name={t("card.mayNot")} items={card.mayNot} kind="may-not" />
      </div>
      <section class="layer ask">
        <LayerTitle icon="question">{t("card.ask")}</LayerTitle>
        <ol>{card.ask.map((question) => <li key={question}><Words of={say(question)} /></li>)}</ol>
      </section>
    </div>
  );
}
