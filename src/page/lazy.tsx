/** Screens that come when they are needed, with the words they need. While one is on its way nothing stands in its place. */
import type { ComponentType, FunctionComponent } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { House } from "./house.ts";
import { useHouse } from "./house.ts";
import { Lost } from "./parts/lost.tsx";

type Load<P> = () => Promise<ComponentType<P>>;

const loads = new Set<Load<never>>();

/** A component that is fetched when it is first drawn; when that fails, the player may try again. */
export function lazy<P extends object>(load: Load<P>): FunctionComponent<P> {
  let here: ComponentType<P> | null = null;
  const fetchIt = async () => { here ??= await load(); return here; };
  loads.add(fetchIt as unknown as Load<never>);

  return function Late(props: P) {
    const { i18n } = useHouse();
    const [, setTry] = useState(0);
    const [isReady, setReady] = useState(false);
    const [isLost, setLost] = useState(false);
    const start = () => {
      setLost(false);
      Promise.all([fetchIt(), i18n.loadLater()]).then(() => setReady(true), () => setLost(true));
      setTry((count) => count + 1);
    };
    useEffect(start, []);
    if (isLost) return <Lost again={start} />;
    const Screen = here;
    return isReady && Screen ? <Screen {...props} /> : null;
  };
}

/** Fetches all late screens and their words, so that they are at once there later, also without internet. Never rejects. */
export async function warmScreens({ i18n, game }: House): Promise<void> {
  await Promise.allSettled([i18n.loadLater(), game.getState().fetchCards(), ...[...loads].map((load) => load())]);
}
