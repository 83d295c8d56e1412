/** The way so far: what was met, what came by post, and, faint, what was let go by. */
import { Dialog } from "../parts/dialog.tsx";
import { RoadTaken } from "../parts/road-taken.tsx";
import { useT } from "../use-words.ts";

/** The way so far. */
export function BehindSheet({ close }: { readonly close: () => void }) {
  const t = useT();
  return <Dialog title={t("behind.title")} close={close}><RoadTaken /></Dialog>;
}
