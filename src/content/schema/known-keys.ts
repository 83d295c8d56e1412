/** All keys that the format knows, to guess what a writer meant by one that it does not. */
import { beatForms, lineKeys } from "./beat.ts";
import { cardFile } from "./card.ts";
import { condition } from "./condition.ts";
import { change } from "./consequence.ts";
import { encounterKeys } from "./encounter.ts";
import { choice, endForms } from "./node-end.ts";
import { scenarioFile } from "./scenario.ts";
import { cue, ending, fact, letter } from "./shared-parts.ts";

const FORMS = [cardFile, condition, change, choice, scenarioFile, scenarioFile.shape.persona, cardFile.shape.statements.element, cue, ending, fact, letter, ...Object.values(beatForms), ...Object.values(endForms)];

/** Every key of every form, once. */
export const KNOWN_KEYS: ReadonlySet<string> = new Set([
  ...FORMS.flatMap(({ shape }) => Object.keys(shape)), ...Object.keys(lineKeys), ...Object.keys(encounterKeys), "nodes",
]);
