/** Straight to an encounter that the group has not met. The game looks for a way there that the story allows. */
import { useDesk } from "../speaker-desk.ts";
import { useT } from "../speaker-house.ts";
import { Press, Said } from "../words.tsx";

/** The panel. */
export function JumpLeaf() {
  const t = useT();
  const { desk: { jumps }, isAnswering, ask, close } = useDesk();
  return (
    <>
      <p>{t("speaker.jump.about")}</p>
      <ol class="desk-ways">
        {jumps.map(({ encounter, title, week }) => (
          <li key={encounter}>
            <Press class="desk-way" isShut={!isAnswering} press={() => { ask({ type: "jump", encounter }); close(); }} data-testid="jump" data-encounter={encounter}>
              <span class="way-week">{week === 0 ? t("week.firstTitle") : t("week.numberTitle", { week })}</span><span class="way-words"><Said of={title} /></span>
            </Press>
          </li>
        ))}
      </ol>
    </>
  );
}
