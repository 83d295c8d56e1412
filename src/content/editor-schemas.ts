/** JSON Schemas of scenario files, with which editors help writers: keys to choose from, and what each is for. */
import { z } from "zod";
import { actorsFile } from "./schema/actor.ts";
import { beatForms, lineKeys } from "./schema/beat.ts";
import { cardFile } from "./schema/card.ts";
import { encounterKeys } from "./schema/encounter.ts";
import { lexiconFile } from "./schema/lexicon.ts";
import { endForms } from "./schema/node-end.ts";
import { overlayFile } from "./schema/overlay.ts";
import { regimesFile } from "./schema/regime.ts";
import { scenarioFile } from "./schema/scenario.ts";
import { sourcesFile } from "./schema/source.ts";
import { id } from "./schema/words.ts";

/** A line has its speaker as a key, which no schema can list. */
const spokenLine = z.object(lineKeys).catchall(z.string()).describe("Een zin: wie (gezicht): woorden.");

const encounterFile = z.strictObject({
  ...encounterKeys,
  nodes: z.record(id, z.array(z.union([...Object.values(endForms), ...Object.values(beatForms), spokenLine]))).describe("De knopen van de ontmoeting."),
});

const FILES = {
  actors: actorsFile, regimes: regimesFile, sources: sourcesFile, lexicon: lexiconFile,
  card: cardFile, scenario: scenarioFile, encounter: encounterFile, translation: overlayFile,
};

/** File name → text of its JSON Schema. */
export function editorSchemas(): Map<string, string> {
  return new Map(Object.entries(FILES).map(([name, form]) => [
    `${name}.schema.json`, `${JSON.stringify(z.toJSONSchema(form, { io: "input", unrepresentable: "any" }), null, 2)}\n`,
  ]));
}
