/** The ways on for a group: the session that this laptop still holds, or the set-up of a new one; and what became of a file. */
import { useState } from "preact/hooks";
import { useHouse } from "../house.ts";
import { useFocusOn } from "../parts/focus.ts";
import { Icon } from "../parts/icon.tsx";
import { Elsewhere } from "../room/elsewhere.tsx";
import { useTold } from "../use-told.ts";
import { useStore } from "../use-store.ts";
import { useT } from "../use-words.ts";
import { fileWords } from "./file-words.ts";
import type { FileOutcome } from "./file-words.ts";
import { GroupStart } from "./group-start.tsx";
import { keptWords } from "./kept-words.ts";
import { KeptSession } from "./kept-session.tsx";

interface OpenedFile {
  readonly name: string;
  readonly outcome: FileOutcome;
}

/** Picks a session file and takes it in; what is open here then is told by the game. */
function useTakeIn(done: (file: OpenedFile) => void) {
  const { game, pickFile } = useHouse();
  return async () => {
    const file = await pickFile(".json,application/json");
    if (!file) return;
    if ("fault" in file) done({ name: "", outcome: { is: "unread", fault: file.fault } });
    else done({ name: file.name, outcome: await game.getState().takeIn(file.text) });
  };
}

/** What a group can do from the content note. */
export function GroupWays() {
  const t = useT();
  const { game } = useHouse();
  const scenario = useStore(game, (state) => state.scenario);
  const isElsewhere = useStore(game, (state) => state.isElsewhere);
  const keptPlay = useStore(game, (state) => state.kept);
  const kept = keptPlay?.save ?? null;
  // Null until somebody went to the set-up of a new session, or back: then the focus goes along.
  const [wish, setWish] = useState<"anew" | "kept" | null>(null);
  const place = useFocusOn<HTMLDivElement>(wish);
  const [file, setFile] = useState<OpenedFile | null>(null);
  const fileTold = file && fileWords(t, file.name, file.outcome);
  const keptTold = keptWords(t, keptPlay);
  useTold(fileTold ?? keptTold);
  const takeIn = useTakeIn((opened) => {
    setFile(opened);
    if (opened.outcome.is === "whole" || opened.outcome.is === "changed" || opened.outcome.is === "partly") setWish("kept");
  });
  if (!scenario) return <p class="quiet-words">{t("note.loading")}</p>;
  if (isElsewhere) return <Elsewhere />;
  const held = kept && kept.log.length > 0 ? kept : null;
  const isAnew = wish === "anew";
  return (
    <div class="group-ways" ref={place} tabIndex={-1}>
      {fileTold ? <p class="start-told"><Icon name="info" /><span>{fileTold}</span></p> : null}
      {keptTold ? <p class="start-told" data-testid="kept-told"><Icon name="info" /><span>{keptTold}</span></p> : null}
      {held && isAnew ? (
        <p class="start-told"><Icon name="info" /><span>{t("start.kept.goes")}</span><button type="button" class="button quiet" onClick={() => setWish("kept")}>{t("start.kept.back")}</button></p>
      ) : null}
      {held && !isAnew
        ? <KeptSession scenario={scenario} save={held} anew={() => setWish("anew")} />
        : <GroupStart scenario={scenario} takeIn={() => void takeIn()} />}
    </div>
  );
}
