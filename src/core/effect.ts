/** What a step wants shown. The engine runs none of it; page, stage and sound may each take what they need. */
import type { Face, Id, Light, PhaseId, TextId } from "./scenario.ts";
import type { LedgerEntry } from "./story-state.ts";

export type Effect =
  | { readonly type: "say"; readonly line: TextId; readonly speaker: Id; readonly face?: Face }
  | { readonly type: "chosen"; readonly text: TextId }
  | { readonly type: "card"; readonly card: Id }
  | { readonly type: "letter"; readonly letter: Id }
  | { readonly type: "cue"; readonly cue: Id }
  | { readonly type: "met"; readonly encounter: Id }
  | { readonly type: "left"; readonly encounter: Id }
  | { readonly type: "place"; readonly place: Id; readonly light?: Light }
  | { readonly type: "face"; readonly actor: Id; readonly face: Face }
  | { readonly type: "enter"; readonly actor: Id }
  | { readonly type: "leave"; readonly actor: Id }
  | { readonly type: "changed"; readonly entry: LedgerEntry }
  | { readonly type: "learned"; readonly fact: Id; readonly actor: Id }
  | { readonly type: "week"; readonly week: number }
  | { readonly type: "phase"; readonly phase: PhaseId }
  | { readonly type: "hope" }
  | { readonly type: "sound"; readonly sound: Id }
  /** The script entered a node, or passed over one of its beats: for the walker, which wants to see both sides. */
  | { readonly type: "node"; readonly encounter: Id; readonly node: Id }
  | { readonly type: "passed"; readonly encounter: Id; readonly node: Id; readonly beat: number }
  | { readonly type: "ended"; readonly ending: Id };
