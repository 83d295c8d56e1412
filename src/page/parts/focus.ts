/** Moves the focus with the story. */
import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/** A ref whose element gets the focus when it first stands there and whenever the moment changes; never for null. */
export function useFocusOn<T extends HTMLElement>(moment: string | null): RefObject<T | null> {
  const ref = useRef<T>(null);
  useLayoutEffect(() => {
    if (moment !== null) ref.current?.focus({ preventScroll: true });
  }, [moment]);
  return ref;
}
