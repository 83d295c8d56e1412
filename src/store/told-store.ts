/** What the page's one voice says besides the story: that a file was opened, that a window was refused. Empty while there is nothing to say. */
import { createStore } from "zustand/vanilla";

/** The words. A page has one voice. */
export const told = createStore<{ readonly words: string }>(() => ({ words: "" }));
