/** Lets a component follow a store. Knows nothing of what the store holds. */
import { useLayoutEffect, useReducer, useRef } from "preact/hooks";

interface Readable<S> {
  getState(): S;
  subscribe(listener: () => void): () => void;
}

/** The selected part of a store; the component is drawn again when that part is another value. */
export function useStore<S, T>(store: Readable<S>, select: (state: S) => T): T {
  const [, drawAgain] = useReducer((count: number, _: void) => count + 1, 0);
  const value = select(store.getState());
  const latest = useRef({ value, select });
  latest.current = { value, select };
  useLayoutEffect(() => {
    const check = () => {
      const { value: drawn, select: choose } = latest.current;
      if (!Object.is(choose(store.getState()), drawn)) drawAgain();
    };
    check();
    return store.subscribe(check);
  }, [store]);
  return value;
}
