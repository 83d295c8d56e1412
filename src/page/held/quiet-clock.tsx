/** A clock that counts up, for who wants it. It decides nothing and rings for nobody. */
import { useEffect, useState } from "preact/hooks";
import { useHouse } from "../house.ts";
import { Icon } from "../parts/icon.tsx";
import { clockWords } from "../model/clock-words.ts";
import { useT } from "../use-words.ts";

function Running({ since }: { readonly since: number }) {
  const t = useT();
  const { clock } = useHouse();
  const [now, setNow] = useState(since);
  useEffect(() => clock.every(1000, () => setNow(clock.now())), [clock]);
  return <span class="clock" role="timer" aria-live="off" aria-label={t("held.clock")}>{clockWords(now - since)}</span>;
}

/** The clock behind its button. It counts from when the room was held. */
export function QuietClock() {
  const t = useT();
  const { clock } = useHouse();
  const [since] = useState(() => clock.now());
  const [isShown, setShown] = useState(false);
  return (
    <>
      <button type="button" class="button quiet" aria-expanded={isShown} onClick={() => setShown(!isShown)}>
        <Icon name="clock" />{t(isShown ? "held.clockHide" : "held.clockShow")}
      </button>
      {isShown ? <Running since={since} /> : null}
    </>
  );
}
