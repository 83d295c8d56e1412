/** What the tables said with their choice: the number of the table, the number of the choice, the reason. No names. */
import type { Vote } from "../../store/room-types.ts";
import { voicesOf } from "../model/vote-counts.ts";
import { useT } from "../use-words.ts";
import { useNumbers } from "./vote-banner.tsx";

/** The voices, once the vote is closed. */
export function VoteVoices({ vote }: { readonly vote: Vote }) {
  const t = useT();
  const numberOf = useNumbers();
  const voices = vote.isClosed ? voicesOf(vote) : [];
  if (voices.length === 0) return null;
  return (
    <ul class="vote-voices" aria-label={t("vote.voices")} data-count={voices.length} data-testid="vote-voices">
      {voices.map(({ table, choice, before, reason }) => (
        <li key={table}>
          <span class="voice-head">
            <strong>{t("room.table", { table })}</strong>
            {before === null ? null : <><span class="choice-number voice-before">{numberOf(before)}</span><span aria-hidden="true">→</span></>}
            <span class="visually-hidden">{t("vote.chose")} </span><span class="choice-number">{numberOf(choice)}</span>
          </span>
          {reason === "" ? null : <span class="voice-reason">{reason}</span>}
        </li>
      ))}
    </ul>
  );
}
