/** Listens to the keyboard. What a key does is fetched right after the first words, which never wait for it. */
import { useEffect, useRef } from "preact/hooks";
import type { House } from "./house.ts";
import type { Sheets } from "./sheets.ts";

/** Makes the keys work for as long as the page stands; a page that cannot fetch them has its buttons. */
export function useKeys(house: House, sheets: Sheets): void {
  const latest = useRef(sheets);
  latest.current = sheets;
  useEffect(() => {
    let stop = () => {};
    void import("./hear-key.ts").then(({ hearKey }) => {
      const onKey = (event: KeyboardEvent) => { hearKey(event, house, latest.current); };
      document.addEventListener("keydown", onKey);
      stop = () => document.removeEventListener("keydown", onKey);
    }, () => {});
    return () => stop();
  }, [house]);
}
