/** Which dialog of the page's own lies open: at most one. Lets any part open or close it. */
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Id } from "../core/index.ts";

export type Sheet =
  | { readonly is: "menu" | "settings" | "help" | "about" | "tray" | "situation" | "knowledge" | "keys" | "behind" | "blank" }
  /** With a place to start at, or at its beginning. */
  | { readonly is: "transcript"; readonly from?: { readonly encounter: Id; readonly week: number } }
  | { readonly is: "card"; readonly card: Id; readonly from: "tray" | "file" };

export interface Sheets {
  readonly open: Sheet | null;
  show(sheet: Sheet): void;
  close(): void;
}

const SheetsContext = createContext<Sheets>({ open: null, show: () => {}, close: () => {} });

/** Hands the sheets to all that stands within. */
export const SheetsProvider = SheetsContext.Provider;

/** The sheets of the page. */
export function useSheets(): Sheets {
  return useContext(SheetsContext);
}
