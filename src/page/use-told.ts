/** Lets a screen say something by the page's one voice. */
import { useEffect } from "preact/hooks";
import { told } from "../store/told-store.ts";

/** Says these words once, as soon as they stand there; silent for null. */
export function useTold(words: string | null): void {
  useEffect(() => {
    if (words === null) return undefined;
    told.setState({ words });
    return () => { if (told.getState().words === words) told.setState({ words: "" }); };
  }, [words]);
}
