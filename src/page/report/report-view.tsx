/** The report as a view of its own: opened from the play, and back to it. Stands inside a PlayProvider. */
import { useHouse } from "../house.ts";
import { ReportScreen } from "./report-screen.tsx";

/** The report of the open play. */
export function ReportView() {
  const { game } = useHouse();
  return <ReportScreen back={() => game.getState().go("play")} />;
}
