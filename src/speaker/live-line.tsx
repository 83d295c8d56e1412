/** Says, to who listens to the page, how the connection stands and that a vote was closed. Nothing else speaks up by itself. */
import { useEffect, useRef, useState } from "preact/hooks";
import { isVoteOpen } from "./moves.ts";
import { useDesk } from "./speaker-desk.ts";
import type { DeskConnection } from "./speaker-house.ts";
import { useT } from "./speaker-house.ts";

/** The polite line. */
export function LiveLine({ connection }: { readonly connection: DeskConnection }) {
  const t = useT();
  const { desk } = useDesk();
  const [said, setSaid] = useState("");
  const before = useRef({ connection, isOpen: isVoteOpen(desk) });
  const isOpen = isVoteOpen(desk);
  useEffect(() => {
    const was = before.current;
    before.current = { connection, isOpen };
    if (was.connection !== connection) setSaid(t(`speaker.connection.${connection}`));
    else if (was.isOpen && !isOpen && desk.vote?.isClosed) setSaid(t("speaker.vote.closed"));
  }, [connection, isOpen]);
  return <p class="visually-hidden" role="status" aria-live="polite">{said}</p>;
}
