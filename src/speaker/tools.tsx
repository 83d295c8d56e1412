/** The tools at the foot. Next and hold stand apart, large and always in the same place; a shut tool says why. */
import { blankMove, backMove, holdMove, isToolOpen, nextMove } from "./moves.ts";
import type { NextMove, Tool } from "./moves.ts";
import type { Leaf } from "./leaves.ts";
import { useDesk } from "./speaker-desk.ts";
import { useT } from "./speaker-house.ts";
import { Icon, Press, Said } from "./words.tsx";

const ICONS: Readonly<Record<Tool, string>> = {
  back: "arrow-left", blank: "eye-slash", question: "chat-circle", vote: "users-three", card: "cards",
  "what-if": "signpost", jump: "map-trifold", note: "note", end: "sun-horizon",
};
/** Keys by tool, as they stand on a keyboard; the first is told to who listens. */
const KEYS: Partial<Record<Tool | "next" | "hold", readonly string[]>> = {
  next: ["PageDown", "Enter"], hold: ["P", "F5"], back: ["PageUp"], blank: ["B"], vote: ["V"],
  question: ["Q"], card: ["C"], "what-if": ["W"], jump: ["J"], note: ["N"], end: ["E"],
};

const LEAVES: Readonly<Record<Exclude<Tool, "back" | "blank">, Leaf>> = {
  question: "question", vote: "vote", card: "card", "what-if": "what-if", jump: "jump", note: "note", end: "looking",
};

function useKeyHint(tool: Tool | "next" | "hold") {
  const t = useT();
  const { look } = useDesk();
  // In the drawer the page hears the keys; it opens no panels.
  const keys = look === "drawer" && tool in LEAVES && tool !== "vote" ? undefined : KEYS[tool];
  return keys ? { title: t("speaker.tool.key", { key: keys.join(", ") }), "aria-keyshortcuts": keys.join(" ") } : {};
}

function NextWhere({ move }: { readonly move: NextMove }) {
  const t = useT();
  if (move.is === "visit") return <Said of={move.where} />;
  if (move.is === "part") return <>{t(`speaker.part.${move.command.part}`)}</>;
  return <>{t(`speaker.next.${move.is}`)}</>;
}

function NextTool() {
  const t = useT();
  const { desk, isAnswering, ask } = useDesk();
  const move = nextMove(desk);
  const { command } = move;
  return (
    <Press class="button main tool-next" data-testid="tool-next" {...useKeyHint("next")} isShut={command === null || !isAnswering} press={() => { if (command) ask(command); }}>
      <Icon name="arrow-right" /><span>{t("speaker.tool.next")}<small><NextWhere move={move} /></small></span>
    </Press>
  );
}

function HoldTool() {
  const t = useT();
  const { desk, isAnswering, ask } = useDesk();
  const isHeld = desk.held !== null;
  return (
    <Press class="button tool-hold" data-testid={isHeld ? "tool-resume" : "tool-hold"} {...useKeyHint("hold")} isShut={!isAnswering} press={() => ask(holdMove(desk))}>
      <Icon name={isHeld ? "play" : "pause"} />
      <span>{t(isHeld ? "speaker.tool.resume" : "speaker.tool.hold")}<small>{t(isHeld ? "speaker.tool.resumeAbout" : "speaker.tool.holdAbout")}</small></span>
    </Press>
  );
}

function isPressed(tool: Tool, { desk, leaf, isByHand }: ReturnType<typeof useDesk>): boolean {
  if (tool === "blank") return desk.held?.screen === "blank";
  return tool !== "back" && isByHand && LEAVES[tool] === leaf;
}

/** One of the smaller tools. */
export function ToolButton({ tool }: { readonly tool: Tool }) {
  const t = useT();
  const speaker = useDesk();
  const { desk, isAnswering, ask, show, close } = speaker;
  const isOn = isPressed(tool, speaker);
  const press = () => {
    if (tool === "blank") ask(blankMove(desk));
    else if (tool !== "back") (isOn ? close : () => show(LEAVES[tool]))();
    else {
      const command = backMove(desk);
      if (command) ask(command);
    }
  };
  return (
    <Press class="tool" data-testid={`tool-${tool}`} {...useKeyHint(tool)} isShut={!isAnswering || !isToolOpen(tool, desk)} aria-pressed={tool === "back" ? undefined : isOn} press={press}>
      <Icon name={ICONS[tool]} /><span>{t(`speaker.tool.${tool}`)}</span>
    </Press>
  );
}

function MoreTool() {
  const t = useT();
  const { leaf, isByHand, show, close } = useDesk();
  const isOn = isByHand && leaf === "more";
  return <Press class="tool" data-testid="tool-more" aria-pressed={isOn} press={() => (isOn ? close() : show("more"))}><Icon name="list" /><span>{t("speaker.tool.more")}</span></Press>;
}

const IN_HAND: readonly Tool[] = ["back", "blank", "question"];
/** Tools that a remote keeps one press away. */
export const ONE_PRESS_AWAY: readonly Tool[] = ["vote", "card", "note", "what-if", "jump", "end"];

/** The foot of the desk. */
export function Tools() {
  const t = useT();
  const { look } = useDesk();
  const shown = look === "remote" ? IN_HAND : [...IN_HAND, ...ONE_PRESS_AWAY];
  return (
    <div class="desk-tools" role="group" aria-label={t("speaker.tool.label")}>
      <NextTool />
      <HoldTool />
      <div class="small-tools">
        {shown.map((tool) => <ToolButton key={tool} tool={tool} />)}
        {look === "window" ? null : <MoreTool />}
      </div>
    </div>
  );
}
