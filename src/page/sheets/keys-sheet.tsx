/** The keys, for who leads from behind a laptop or does not use a mouse. */
import { Dialog } from "../parts/dialog.tsx";
import { useT } from "../use-words.ts";

/** The list of keys. */
export function KeysSheet({ close }: { readonly close: () => void }) {
  const t = useT();
  const keys = [
    ["1 – 9", t("keys.choose")], [t("keys.enter"), t("keys.goOn")], [t("keys.backspace"), t("keys.back")], ["P .", t("keys.hold")],
    ["B", t("keys.blank")], ["F", t("keys.fullscreen")], ["Escape", t("keys.escape")], ["?", t("keys.keys")],
  ] as const;
  return (
    <Dialog title={t("keys.title")} close={close}>
      <dl class="key-list">
        {keys.map(([key, deed]) => <div key={key}><dt><kbd>{key}</kbd></dt><dd>{deed}</dd></div>)}
      </dl>
    </Dialog>
  );
}
