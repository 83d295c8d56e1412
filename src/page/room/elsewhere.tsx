/** This very session is led in another window: said in one line, with the way to go on here. */
import { useHouse } from "../house.ts";
import { useFocusOn } from "../parts/focus.ts";
import { Icon } from "../parts/icon.tsx";
import { useT } from "../use-words.ts";

/** The page of a window that waits. */
export function Elsewhere() {
  const t = useT();
  const { game } = useHouse();
  const title = useFocusOn<HTMLHeadingElement>("elsewhere");
  return (
    <section class="room-page room-still" data-testid="elsewhere">
      <h1 ref={title} tabIndex={-1}>{t("room.elsewhere")}</h1>
      <button type="button" class="button main" data-testid="take-over" onClick={() => game.getState().takeOver()}><Icon name="play" />{t("room.takeOver")}</button>
    </section>
  );
}
