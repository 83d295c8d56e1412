/** WW1xx: files that cannot be read as a story at all, or whose parts do not have their shape. */
import type { Rule } from "./rule.ts";

export const STRUCTURE = {
  WW100: {
    severity: "error", title: "Geen geldige YAML",
    found: "{what}", expected: "een bestand dat als YAML te lezen is",
    advice: "Kijk naar de inspringing en naar dubbele punten in de tekst; zet een tekst met een dubbele punt tussen aanhalingstekens.",
  },
  WW101: {
    severity: "error", title: "Onbekende sleutel",
    found: "de sleutel ‘{key}’{near}", expected: "alleen sleutels die het formaat kent",
    advice: "Verbeter de naam van de sleutel of haal de regel weg.",
  },
  WW102: {
    severity: "error", title: "Verkeerd soort waarde",
    found: "{found} bij ‘{key}’", expected: "{expected}",
    advice: "Schrijf hier {expected}. Een getal of ‘true’ als tekst zet je tussen aanhalingstekens.",
  },
  WW103: {
    severity: "error", title: "Er ontbreekt iets",
    found: "geen ‘{key}’", expected: "‘{key}’: {expected}",
    advice: "Voeg ‘{key}’ toe.",
  },
  WW104: {
    severity: "error", title: "Meer dan één vervolg",
    found: "{what}", expected: "precies één vervolg, als laatste",
    advice: "Hou één vervolg over (choices, goto, chance, leave-encounter of ending) en zet er niets meer achter.",
  },
  WW105: {
    severity: "error", title: "Geen vervolg",
    found: "{what}", expected: "een vervolg dat altijd klopt",
    advice: "Sluit af met choices, goto, chance, leave-encounter of ending. In een lijst bij goto heeft de laatste geen if.",
  },
  WW106: {
    severity: "error", title: "Een kring zonder pauze",
    found: "de knopen {nodes} lopen in een kring zonder zin of keuze", expected: "in elke kring minstens één zin die altijd komt, of een keuze",
    advice: "Zet een zin in de kring of laat een goto ergens anders naartoe gaan.",
  },
  WW107: {
    severity: "error", title: "Getal buiten de grenzen",
    found: "{found} bij ‘{key}’", expected: "{expected}",
    advice: "Kies een getal binnen de grenzen.",
  },
  WW108: {
    severity: "error", title: "Leeg, te weinig of te veel",
    found: "{found} bij ‘{key}’", expected: "{expected}",
    advice: "Vul aan of kort in.",
  },
  WW109: {
    severity: "error", title: "Naam of adres in een verkeerde vorm",
    found: "‘{name}’ bij ‘{key}’", expected: "{expected}",
    advice: "Schrijf het in de vorm die hier past.",
  },
  WW110: {
    severity: "error", title: "Geen bestaande dag",
    found: "‘{found}’ bij ‘{key}’", expected: "een dag die bestaat, als jaar-maand-dag",
    advice: "Schrijf de dag als 2026-01-31.",
  },
  WW111: {
    severity: "error", title: "Twee keer dezelfde naam",
    found: "‘{name}’ staat hier voor de tweede keer", expected: "elke naam één keer",
    advice: "Geef één van de twee een andere naam, of haal de dubbele weg.",
  },
  WW112: {
    severity: "error", title: "Te groot bestand",
    found: "{size} kB", expected: "ten hoogste {limit} kB",
    advice: "Verdeel de tekst over meer bestanden.",
  },
  WW113: {
    severity: "error", title: "Te diep genest",
    found: "meer dan {limit} lagen in elkaar", expected: "ten hoogste {limit} lagen",
    advice: "Maak de opbouw platter.",
  },
  WW114: {
    severity: "error", title: "Verwijzing of label van YAML",
    found: "{what}", expected: "gewone tekst, lijsten en sleutels, zonder &, * en !",
    advice: "Schrijf de inhoud voluit; zet een tekst die met & of * of ! begint tussen aanhalingstekens.",
  },
  WW115: {
    severity: "error", title: "Verboden sleutel",
    found: "de sleutel ‘{key}’", expected: "een sleutel die het formaat kent",
    advice: "Kies een andere naam: deze betekent iets voor de computer.",
  },
  WW116: {
    severity: "error", title: "Opmaak of stuurtekens in een tekst",
    found: "{what}", expected: "gewone tekst zonder opmaak",
    advice: "Haal de opmaak weg; het spel bepaalt zelf hoe een tekst eruitziet.",
  },
  WW117: {
    severity: "error", title: "Naam en bestand komen niet overeen",
    found: "id ‘{name}’ in {file}", expected: "id ‘{expected}’",
    advice: "Geef het bestand (of de map) en de id dezelfde naam.",
  },
  WW118: {
    severity: "error", title: "Stap niet begrepen",
    found: "een stap met {keys}", expected: "één zin met een spreker (‘wie (gezicht): woorden’) of één bekende stap",
    advice: "Schrijf één ding per streepje. Wie spreekt, staat vooraan, gevolgd door een dubbele punt.",
  },
  WW119: {
    severity: "error", title: "Bestand ontbreekt",
    found: "geen {name}", expected: "een bestand {name}",
    advice: "Maak het bestand, of haal de map weg.",
  },
  WW120: {
    severity: "warning", title: "Onbekend bestand",
    found: "een bestand dat nergens bij hoort", expected: "bestanden op de plaatsen die het formaat noemt",
    advice: "Kijk naar de map en de naam van het bestand.",
  },
  WW121: {
    severity: "error", title: "Fasen sluiten niet aan",
    found: "{what}", expected: "{expected}",
    advice: "Laat de fasen bij week 0 beginnen, op elkaar aansluiten, in hun vaste volgorde staan en bij week 52 eindigen.",
  },
  WW122: {
    severity: "error", title: "Week buiten de fase",
    found: "{weeks} in de fase ‘{phase}’, die van week {from} tot en met {until} loopt", expected: "weken die in de fase vallen",
    advice: "Kies een andere week of een andere fase.",
  },
  WW123: {
    severity: "warning", title: "Regels zonder nummer",
    found: "{count} plaatsen zonder id; dit is de eerste", expected: "een id bij elke zin en elk gevolg, zodat vertalingen blijven kloppen",
    advice: "Draai: npm run scenarios:ids",
  },
  WW124: {
    severity: "error", title: "‘else’ op de verkeerde plaats",
    found: "{what}", expected: "else alleen naast een if, en bij een ontmoeting alleen naast open",
    advice: "Voeg de if toe of haal de else weg.",
  },
  WW125: {
    severity: "error", title: "Komt het, of zoek je het op?",
    found: "{what}", expected: "precies één van comes en open",
    advice: "Schrijf comes als de ontmoeting naar de speler komt, of open als de speler ze mag opzoeken.",
  },
} as const satisfies Record<string, Rule>;
