/** What the page's one voice says besides the story: that a file was opened, that a window was refused. */
import { useEffect } from "preact/hooks";
import { createAtom } from "./atom.ts";

/** The words; empty while there is nothing to say. */
export const told = createAtom("");

/** Says these words once, as soon as they stand there; silent for null. */
export function useTold(words: string | null): void {
  useEffect(() => {
    if (words === null) return undefined;
    told.set(words);
    return () => { if (told.getState() === words) told.set(""); };
  }, [words]);
}
