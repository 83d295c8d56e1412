/** How it goes with the persona, in words, and who knows what. What is medical is marked: it is nobody's business at work. */
import { useDesk } from "../speaker-desk.ts";
import { useT } from "../speaker-house.ts";
import { Icon, Said } from "../words.tsx";

type Level = 0 | 1 | 2 | 3 | 4 | 5;
const levelOf = (value: number) => Math.max(0, Math.min(5, Math.round(value))) as Level;
const FIVE = [1, 2, 3, 4, 5] as const;
const BARS = ["energy", "stress", "outlook"] as const;
const ICONS = { energy: "battery-medium", stress: "heartbeat", outlook: "sun-horizon" } as const;

function Marks({ level }: { readonly level: Level }) {
  return <span class="marks" aria-hidden="true">{FIVE.map((mark) => <span key={mark} class={mark <= level ? "mark full" : "mark"} />)}</span>;
}

function Situation() {
  const t = useT();
  const { desk: { situation } } = useDesk();
  const wordOf = (bar: (typeof BARS)[number], level: Level) => (bar === "energy" ? t(`energy.${level}`) : bar === "stress" ? t(`stress.${level}`) : t(`outlook.${level}`));
  return (
    <dl class="situation">
      {BARS.map((bar) => {
        const level = levelOf(situation[bar]);
        return <div key={bar}><dt><Icon name={ICONS[bar]} />{t(`bar.${bar}`)}</dt><dd><Marks level={level} />{wordOf(bar, level)}</dd></div>;
      })}
      <div><dt><Icon name="coins" />{t("bar.income")}</dt><dd>{t("speaker.situation.income", { index: Math.round(situation.income) })}</dd></div>
    </dl>
  );
}

function Trust() {
  const t = useT();
  const { desk: { situation: { trust } } } = useDesk();
  if (trust.length === 0) return null;
  return (
    <>
      <h3>{t("situation.trust")}</h3>
      <dl class="situation">
        {trust.map(({ actor, value }) => {
          const level = levelOf(value);
          return <div key={actor.text}><dt><Said of={actor} /></dt><dd class="quiet"><Marks level={level} />{t(`trust.${level}`)}</dd></div>;
        })}
      </dl>
    </>
  );
}

/** The panel. */
export function SituationLeaf() {
  const t = useT();
  const { desk: { knowledge } } = useDesk();
  return (
    <>
      <Situation />
      <h3>{t("knowledge.title")}</h3>
      <ul class="knowing">
        {knowledge.map(({ fact, isMedical, knowers }) => (
          <li key={fact.text}>
            <p><Said of={fact} />{isMedical ? <span class="medical"><Icon name="lock" />{t("knowledge.medical")}</span> : null}</p>
            <p class="quiet-words">{knowers.length === 0 ? t("knowledge.nobody") : knowers.map((knower, at) => <span key={knower.text}>{at > 0 ? ", " : ""}<Said of={knower} /></span>)}</p>
          </li>
        ))}
      </ul>
      <Trust />
    </>
  );
}
