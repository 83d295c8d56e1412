/** What choices, beats and letters bring about, in the engine's form. */
import type { Change, Consequence, TextId } from "../../core/index.ts";
import type { AuthoredChange, AuthoredConsequence } from "../schema/consequence.ts";

function barsOf({ energy = 0, stress = 0, outlook = 0 }: AuthoredChange): Change["bars"] {
  const bars = { ...(energy ? { energy } : {}), ...(stress ? { stress } : {}), ...(outlook ? { outlook } : {}) };
  return Object.keys(bars).length > 0 ? bars : undefined;
}

function compileChange(authored: AuthoredChange, because: TextId | undefined): Change {
  const bars = barsOf(authored);
  return {
    cause: authored.cause,
    ...(bars ? { bars } : {}),
    ...(authored.income === undefined ? {} : { income: authored.income }),
    ...(authored.trust ? { trust: authored.trust } : {}),
    ...(because === undefined ? {} : { because }),
  };
}

/** The engine's form, or nothing when nothing is brought about; `idOf` gives the text id of an effect's because. */
export function compileConsequence(
  authored: AuthoredConsequence, idOf: (change: AuthoredChange) => TextId | undefined,
): Consequence | undefined {
  const { set, clear, tell, effects } = authored;
  if (!set && !clear && !tell && !effects) return undefined;
  return {
    ...(set ? { set } : {}),
    ...(clear ? { clear } : {}),
    ...(tell ? { tell } : {}),
    ...(effects ? { changes: effects.map((change) => compileChange(change, idOf(change))) } : {}),
  };
}
