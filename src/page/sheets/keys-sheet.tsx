/** The keys, for who leads from behind a laptop or does not use a mouse; a group's leader has more of them. */
import { useHouse } from "../house.ts";
import { Dialog } from "../parts/dialog.tsx";
import { useStore } from "../use-store.ts";
import { useT } from "../use-words.ts";

type Keys = readonly (readonly [key: string, deed: string])[];

function useKeyList(): Keys {
  const t = useT();
  const isGroup = useStore(useHouse().game, ({ view, play }) => view === "play" && play?.getState().room != null);
  const shared = [["F", t("keys.fullscreen")], ["?", t("keys.keys")]] as const;
  if (!isGroup) {
    return [["1 – 9", t("keys.choose")], [t("keys.enter"), t("keys.goOn")], [t("keys.backspace"), t("keys.back")], ["B", t("keys.blank")], ...shared, ["Escape", t("keys.escape")]];
  }
  return [
    ["1 – 9", t("keys.choose")], [`Page Down · → · ${t("keys.enter")}`, t("room.key.next")], ["Page Up · ←", t("room.key.previous")],
    ["P · F5", t("room.key.hold")], ["B · .", t("room.key.empty")], ["V", t("room.key.vote")], ["D", t("room.key.drawer")], ["Escape", t("room.key.escape")], ...shared,
  ];
}

/** The list of keys. */
export function KeysSheet({ close }: { readonly close: () => void }) {
  const t = useT();
  return (
    <Dialog title={t("keys.title")} close={close}>
      <dl class="key-list">
        {useKeyList().map(([key, deed]) => <div key={key}><dt><kbd>{key}</kbd></dt><dd>{deed}</dd></div>)}
      </dl>
    </Dialog>
  );
}
