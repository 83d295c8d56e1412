/** Looking back: the parts to go to, and questions made from this group's own path, each with its moment. Also the end. */
import { useState } from "preact/hooks";
import type { DeskPrompt } from "../../session/index.ts";
import { endMoves, isClosed } from "../moves.ts";
import { PART_ORDER } from "../part-order.ts";
import { useDesk } from "../speaker-desk.ts";
import { useHouse, useT } from "../speaker-house.ts";
import { Icon, Press } from "../words.tsx";
import { FormLeaf } from "./form-leaf.tsx";

function Parts() {
  const t = useT();
  const { desk: { part }, isAnswering, ask } = useDesk();
  return (
    <nav class="parts" aria-label={t("speaker.looking.parts")}>
      {PART_ORDER.map((one) => (
        <Press key={one} class="part" isShut={!isAnswering} aria-current={one === part ? "step" : undefined} press={() => { if (one !== part) ask({ type: "part", part: one }); }} data-testid="part" data-part={one}>{t(`speaker.part.${one}`)}</Press>
      ))}
    </nav>
  );
}

function PromptRow({ prompt: { id, question, moment, from, isTalked } }: { readonly prompt: DeskPrompt }) {
  const t = useT();
  const { desk: { isOnSideWay }, isAnswering, ask } = useDesk();
  return (
    <li class="prompt-row" data-prompt={id} data-talked={isTalked ? "yes" : "no"}>
      <p>{question}</p>
      {moment ? <p class="quiet-words">{moment}</p> : null}
      <div class="row">
        <Press class="button light" aria-pressed={isTalked} isShut={isTalked || !isAnswering} press={() => ask({ type: "talked", prompt: id })} data-testid="prompt-talked"><Icon name={isTalked ? "check" : "chat-circle"} />{t(isTalked ? "speaker.looking.talked" : "speaker.looking.mark")}</Press>
        {from === null ? null : <Press class="button light" isShut={!isAnswering || isOnSideWay} press={() => ask({ type: "what-if", from })} data-testid="prompt-moment"><Icon name="eye" />{t("speaker.looking.moment")}</Press>}
      </div>
    </li>
  );
}

function Prompts() {
  const t = useT();
  const { desk: { part, prompts } } = useDesk();
  const here = prompts.filter(({ step }) => step === part);
  if (part === "opening" || part === "story") return <p>{t("speaker.looking.about", { count: prompts.length })}</p>;
  if (part === "follow-up") return <FormLeaf />;
  if (here.length === 0) return <p>{t("speaker.looking.none")}</p>;
  return <ul class="prompts">{here.map((prompt) => <PromptRow key={prompt.id} prompt={prompt} />)}</ul>;
}

function End() {
  const t = useT();
  const house = useHouse();
  const { desk, isAnswering, ask } = useDesk();
  const [isSure, setSure] = useState(false);
  // The line above the desk says so already, with the way to keep the session.
  if (isClosed(desk)) return null;
  return (
    <div class="session-end">
      {isSure
        ? <><p>{t("speaker.end.ask")}</p><div class="row"><Press isShut={!isAnswering} press={() => ask(...endMoves(desk))} data-testid="end-yes">{t("speaker.end.yes")}</Press><Press press={() => setSure(false)}>{t("speaker.end.no")}</Press></div></>
        : <div class="row"><Press class={desk.part === "follow-up" ? "button" : "button quiet"} isShut={!isAnswering} press={() => setSure(true)} data-testid="end-ask"><Icon name="check" />{t("speaker.end.title")}</Press><Press class="button quiet" press={() => house.saveSession()} data-testid="save-session"><Icon name="note" />{t("speaker.save")}</Press></div>}
    </div>
  );
}

/** The panel. */
export function LookingLeaf() {
  return <><Parts /><Prompts /><End /></>;
}
