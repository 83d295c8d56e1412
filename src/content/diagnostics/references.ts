/** WW2xx: names that lead nowhere, and parts to which nothing leads. */
import type { Rule } from "./rule.ts";

function unknown(title: string, what: string, where: string): Rule {
  return {
    severity: "error", title, found: `‘{name}’{near}`, expected: `${what} uit ${where}`,
    advice: `Verbeter de naam, of voeg ${what} toe in ${where}.`,
  };
}

/** A picture that is not there: what there is, is listed. */
function unknownPicture(title: string, what: string, where: string): Rule {
  return { ...unknown(title, what, where), expected: `${what} uit ${where}: {list}` };
}

export const REFERENCES = {
  WW201: unknown("Onbekende knoop", "een knoop", "deze ontmoeting"),
  WW202: unknown("Onbekende ontmoeting", "een ontmoeting", "de map encounters"),
  WW203: unknown("Onbekende brief", "een brief", "scenario.yaml"),
  WW204: unknown("Onbekende persoon", "een persoon", "actors.yaml"),
  WW205: unknown("Onbekende kaart", "een kaart", "de map cards"),
  WW206: unknown("Onbekend feit", "een feit", "scenario.yaml"),
  WW207: unknown("Onbekende bron", "een bron", "sources.yaml"),
  WW208: unknown("Onbekende gespreksvraag", "een gespreksvraag", "scenario.yaml (cues)"),
  WW209: unknown("Onbekend einde", "een einde", "scenario.yaml"),
  WW210: {
    severity: "error", title: "Vlag die nooit aan gaat",
    found: "‘{name}’ wordt gelezen maar nergens gezet{near}", expected: "een vlag die ergens met set aan gaat",
    advice: "Zet de vlag ergens met set, of verbeter de naam.",
  },
  WW211: {
    severity: "warning", title: "Vlag die niemand leest",
    found: "‘{name}’ wordt gezet maar nergens gelezen", expected: "een vlag waar een if naar vraagt",
    advice: "Laat een if ernaar vragen, of haal de vlag weg.",
  },
  WW212: unknownPicture("Onbekende plek", "een plek", "assets/places"),
  WW213: unknownPicture("Onbekende tekening", "een tekening", "assets/figures"),
  WW214: {
    severity: "error", title: "Onbekend gezicht",
    found: "‘{name}’{near}", expected: "één van: {list}",
    advice: "Kies een gezicht uit de lijst.",
  },
  WW215: unknown("Onbekende regels", "een stel regels", "regimes.yaml"),
  WW216: unknown("Onbekende fase", "een fase", "scenario.yaml"),
  WW217: {
    severity: "error", title: "Knoop waar niemand komt",
    found: "de knoop ‘{name}’ is langs geen enkele weg te bereiken", expected: "een weg van start naar elke knoop",
    advice: "Laat een keuze of goto ernaartoe gaan, verruim een if, of haal de knoop weg.",
  },
  WW218: {
    severity: "error", title: "Ontmoeting die nooit kan komen",
    found: "de ontmoeting ‘{name}’ kan met deze if nooit doorgaan", expected: "een if die op minstens één weg klopt",
    advice: "Kijk of de vlag, keuze, kaart, kennis of week waar if naar vraagt, al voorbij kan zijn.",
  },
  WW219: unknown("Onbekende keuze", "een keuze (ontmoeting/keuze)", "een ontmoeting"),
  WW221: {
    severity: "warning", title: "Geschreven maar nergens gebruikt",
    found: "{what} ‘{name}’ komt nergens voor", expected: "een plaats in het verhaal",
    advice: "Gebruik het in een ontmoeting, of haal het weg.",
  },
  WW222: unknownPicture("Onbekend pictogram", "een pictogram", "assets/icons"),
  WW223: {
    severity: "error", title: "Tekening niet volledig",
    found: "{what} ‘{name}’ bestaat, maar mist {files}", expected: "alle bestanden in {folder}; volledig zijn: {list}",
    advice: "Teken of bouw wat ontbreekt (zie assets/drawing/README.md), of kies zolang een andere naam.",
  },
  WW224: unknownPicture("Onbekend geluid", "een geluid", "assets/sound"),
} as const satisfies Record<string, Rule>;
