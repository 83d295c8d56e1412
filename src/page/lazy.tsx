/** Screens that come when they are needed, with the words they need. While one is on its way nothing stands in its place. */
import type { ComponentType, FunctionComponent } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { LatePart } from "../i18n/i18n.ts";
import type { House } from "./house.ts";
import { useHouse } from "./house.ts";
import { Lost } from "./parts/lost.tsx";

type Load<P> = () => Promise<ComponentType<P>>;

const loads = new Map<Load<never>, LatePart>();

/** The words that a part needs: dialogs have theirs, and what stands beside them in a group has more. */
const wordsOf = (part: LatePart): readonly LatePart[] => (part === "later" ? [part] : ["later", part]);

/** A component that is fetched when it is first drawn, with the words of its part; when that fails, the player may try again. */
export function lazy<P extends object>(load: Load<P>, part: LatePart = "later"): FunctionComponent<P> {
  let here: ComponentType<P> | null = null;
  const fetchIt = async () => { here ??= await load(); return here; };
  loads.set(fetchIt as unknown as Load<never>, part);

  return function Late(props: P) {
    const { i18n } = useHouse();
    const [, setTry] = useState(0);
    const [isReady, setReady] = useState(false);
    const [isLost, setLost] = useState(false);
    const start = () => {
      setLost(false);
      Promise.all([fetchIt(), ...wordsOf(part).map((name) => i18n.load(name))]).then(() => setReady(true), () => setLost(true));
      setTry((count) => count + 1);
    };
    useEffect(start, []);
    if (isLost) return <Lost again={start} />;
    const Screen = here;
    return isReady && Screen ? <Screen {...props} /> : null;
  };
}

/** Fetches all late screens of a play and their words, so that they are at once there later, also without internet. Never rejects. */
export async function warmScreens({ i18n, game }: House): Promise<void> {
  const parts: readonly LatePart[] = game.getState().mode === "group" ? ["later", "lead", "follow-up"] : ["later"];
  const screens = [...loads].filter(([, part]) => parts.includes(part));
  await Promise.allSettled([...parts.map((part) => i18n.load(part)), game.getState().fetchCards(), ...screens.map(([load]) => load())]);
}
