/** One question to talk about, with the way back to its moment and a tick once it was talked about. */
import type { Prompt } from "../../store/room-types.ts";
import { usePromptWords } from "../model/prompt-words.ts";
import { Icon } from "../parts/icon.tsx";
import { Words } from "../parts/words.tsx";
import { useSheets } from "../sheets.ts";
import { usePlay, usePlayStore } from "../use-play.ts";
import { useT } from "../use-words.ts";

function Tick({ id, isTalked }: { readonly id: string; readonly isTalked: boolean }) {
  const t = useT();
  const play = usePlayStore();
  return (
    <button
      type="button" class="button quiet tick" data-testid="talked" aria-pressed={isTalked} aria-disabled={isTalked ? "true" : undefined}
      onClick={() => { if (!isTalked) play.getState().lead({ type: "talked", prompt: id }); }}
    >
      <span class="tick-box">{isTalked ? <Icon name="check" /> : null}</span>{t("looking.talked")}
    </button>
  );
}

/** From so many signs on a question is written smaller. */
const LONG = 150;

/** The question. */
export function LookingPrompt({ prompt }: { readonly prompt: Prompt }) {
  const t = useT();
  const { show } = useSheets();
  const { question, moment } = usePromptWords()(prompt);
  const isTalked = usePlay(({ room }) => room?.talked.includes(prompt.id) ?? false);
  const from = prompt.moment;
  const signs = question.reduce((sum, { text }) => sum + text.length, 0);
  return (
    <li class="looking-prompt leaf" data-testid="looking-prompt" data-talked={isTalked ? "" : undefined}>
      <p class="looking-question" data-length={signs > LONG ? "long" : "short"}>{question.map((piece, index) => <Words key={index} of={piece} />)}</p>
      <div class="looking-foot">
        {from && moment !== null ? (
          <button type="button" class="button quiet" aria-haspopup="dialog" onClick={() => show({ is: "transcript", from })}>
            <Icon name="footprints" /><span><span class="visually-hidden">{t("looking.moment")}: </span>{moment}</span>
          </button>
        ) : <span />}
        <Tick id={prompt.id} isTalked={isTalked} />
      </div>
    </li>
  );
}
