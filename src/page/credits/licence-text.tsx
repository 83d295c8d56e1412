/** The text of a licence behind a summary, fetched when it is first opened. English, as it was given. */
import { useState } from "preact/hooks";
import { useT } from "../use-words.ts";
import { LICENCE_NAMES, noticesOf } from "./credits.ts";
import type { Licence } from "./credits.ts";

/** A licence with the notices it asks for. */
export function LicenceText({ licence }: { readonly licence: Licence }) {
  const t = useT();
  const [text, setText] = useState<string | null>(null);
  const fetchText = async () => {
    const { LICENCE_TEXTS } = await import("./licence-texts.ts");
    setText(LICENCE_TEXTS[licence] ?? "");
  };
  const name = LICENCE_NAMES[licence];
  return (
    <details
      class="licence" data-licence={licence}
      onToggle={(event) => { if (event.currentTarget.open && text === null) fetchText().catch(() => undefined); }}
    >
      <summary>{t("credits.text", { name })}</summary>
      {text === null ? null : (
        <div class="licence-words" lang="en">
          {noticesOf(licence).map((notice) => <p key={notice}>{notice}</p>)}
          {text.split(/\n\s*\n/).map((paragraph, index) => <p key={index}>{paragraph}</p>)}
        </div>
      )}
    </details>
  );
}
