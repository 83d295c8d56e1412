/** What the keys of a group's leader do: each becomes a command, and only the room decides whether it fits the moment. */
import type { PlayState } from "../../store/play-store.ts";
import { nextOnRoad, PARTS, voteHere } from "../../store/room-facts.ts";
import type { RoomDeed } from "../keys.ts";
import { drawer } from "./drawer-state.ts";

/** Opens the vote of the moment, closes it, or opens it once more after the talk; `lead` refuses what does not fit. */
function turnVote({ lead, room }: PlayState): void {
  const vote = room && voteHere(room);
  if (!vote) lead({ type: "vote-open", way: room?.setting?.roles === "tables" ? "tables" : "hands" });
  else if (!vote.isClosed) lead({ type: "vote-close" });
  else lead({ type: "vote-again" });
}

/** To the part so many places further; nowhere when there is none. */
export function goByParts({ lead, room }: Pick<PlayState, "lead" | "room">, by: 1 | -1): void {
  const part = PARTS[PARTS.indexOf(room?.part ?? "story") + by];
  if (part) lead({ type: "part", part });
}

/** On the road: to the stop of the plan, or on in time, or to looking back; nowhere when the room has to choose. */
function goByRoad({ lead, room, scenario }: PlayState): void {
  const next = room && nextOnRoad(scenario, room);
  if (next) lead(next);
}

/** Does a deed of the leader's. */
export function doRoomDeed(deed: RoomDeed, play: PlayState): void {
  const { lead } = play;
  switch (deed.is) {
    case "hold": lead({ type: "hold", by: "facilitator", screen: "freeze" }); break;
    case "empty": lead({ type: "hold", by: "facilitator", screen: "blank" }); break;
    case "resume": lead({ type: "resume" }); break;
    case "hide-card": lead({ type: "hide-card" }); break;
    case "step-back": lead({ type: "step-back" }); break;
    case "vote": turnVote(play); break;
    case "part": goByParts(play, deed.by); break;
    case "drawer": drawer.toggle(); break;
    case "take-road": goByRoad(play); break;
    case "stay": break;
  }
}
