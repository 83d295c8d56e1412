/** What the room agrees on before the story, to be said aloud: the same words as on the screen, without a look over the shoulder. */
import { useDesk } from "./speaker-desk.ts";
import { useT } from "./speaker-house.ts";
import { Icon } from "./words.tsx";

/** The sentences, in the order of the screen. */
export function Agreements() {
  const t = useT();
  const { desk: { persona, setting } } = useDesk();
  const road = setting ? t("start.opening.road", { name: persona, minutes: setting.length }) : t("start.opening.roadOnly", { name: persona });
  return (
    <ul class="desk-agreements">
      <li><Icon name="lock" />{t("start.opening.stays")}</li>
      <li><Icon name="heart" />{t("start.opening.health")}</li>
      <li><Icon name="eye" />{t("start.opening.watch")}</li>
      <li><Icon name="pause" />{t("start.opening.stop")}</li>
      <li><Icon name="footprints" />{road}</li>
    </ul>
  );
}
