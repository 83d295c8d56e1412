/** What the room's vote lays among the choices: a banner above them, its votes on each of them, the tables' voices beside them. */
import type { Id } from "../../core/index.ts";
import { voteHere } from "../../store/room-facts.ts";
import { usePlay } from "../use-play.ts";
import { VoteBanner } from "./vote-banner.tsx";
import { VoteCount } from "./vote-count.tsx";
import { VoteVoices } from "./vote-voices.tsx";
import "../styles/room.css";

interface VotePartProps {
  readonly is?: "banner" | "voices";
  /** The choice whose votes are meant. */
  readonly choice?: Id;
}

/** One part, when there is a vote about this choice. */
export function VotePart({ is, choice }: VotePartProps) {
  const vote = usePlay(({ room }) => room && voteHere(room));
  if (!vote) return null;
  if (choice !== undefined) return <VoteCount vote={vote} choice={choice} />;
  return is === "banner" ? <VoteBanner vote={vote} /> : <VoteVoices vote={vote} />;
}
