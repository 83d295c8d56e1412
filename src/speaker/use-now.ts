/** The time now, for clocks that run on between two desks. Stands still while nobody looks. */
import { useEffect, useState } from "preact/hooks";
import { useHouse } from "./speaker-house.ts";

const SECOND = 1000;
/** While no clock runs only the time of day moves on. */
const SELDOM = 20_000;

/** Milliseconds since 1970; moves on each second while something runs. */
export function useNow(runs: boolean): number {
  const { clock } = useHouse();
  const [now, setNow] = useState(() => clock.now());
  useEffect(() => {
    const tick = () => { if (!document.hidden) setNow(clock.now()); };
    tick();
    const stop = clock.every(runs ? SECOND : SELDOM, tick);
    document.addEventListener("visibilitychange", tick);
    return () => {
      stop();
      document.removeEventListener("visibilitychange", tick);
    };
  }, [clock, runs]);
  return now;
}
