/** WW3xx: words, cards and the promises that every story keeps. */
import type { Rule } from "./rule.ts";

export const TEXTS = {
  WW301: {
    severity: "error", title: "Eenvoudige tekst ontbreekt",
    found: "geen ‘{key}’ bij {id}", expected: "dezelfde tekst in eenvoudige taal",
    advice: "Schrijf ‘{key}’ ernaast: korte woorden, korte zinnen, dezelfde betekenis.",
  },
  WW302: {
    severity: "error", title: "Vertaling zonder tekst",
    found: "een vertaling van ‘{id}’{near}", expected: "een id die in het Nederlands bestaat",
    advice: "Haal de vertaling weg of verbeter de id.",
  },
  WW303: {
    severity: "warning", title: "Vertaling niet volledig",
    found: "{count} van {total} teksten zijn nog niet vertaald, zoals {id}", expected: "alle teksten",
    advice: "Vul aan. Zolang er iets ontbreekt, staat deze taal niet in het spel.",
  },
  WW304: {
    severity: "error", title: "Te lange tekst",
    found: "{count} woorden in één tekst", expected: "ten hoogste {limit} woorden",
    advice: "Splits de tekst of kort in: dit wordt door vermoeide mensen gelezen.",
  },
  WW305: {
    severity: "error", title: "Te lange ontmoeting",
    found: "{count} woorden in alle knopen samen", expected: "ten hoogste {limit} woorden",
    advice: "Kort in, of maak er twee ontmoetingen van.",
  },
  WW306: {
    severity: "error", title: "Te lange knoop",
    found: "{count} woorden in de knoop ‘{node}’", expected: "ten hoogste {limit} woorden voor er iets te kiezen valt",
    advice: "Kort in of splits de knoop.",
  },
  WW307: {
    severity: "error", title: "Onbekende invulplek",
    found: "‘{name}’", expected: "één van: name, week, date, month, tussen accolades",
    advice: "Verbeter het woord tussen de accolades of schrijf het voluit.",
  },
  WW308: {
    severity: "error", title: "Moeilijk woord zonder uitleg",
    found: "‘{word}’", expected: "een woord dat in lexicon.yaml wordt uitgelegd",
    advice: "Gebruik een gewoon woord, of voeg ‘{word}’ toe in lexicon.yaml (als woord of bij also).",
  },
  WW309: {
    severity: "error", title: "Uitspraak zonder bron",
    found: "geen bron", expected: "minstens één bron uit sources.yaml",
    advice: "Voeg sources toe, of haal de uitspraak van de kaart.",
  },
  WW310: {
    severity: "error", title: "Te onzeker voor een kaart",
    found: "confidence: low", expected: "high of medium",
    advice: "Zoek een betere bron, of haal de uitspraak van de kaart.",
  },
  WW311: {
    severity: "error", title: "Nagekeken in de toekomst",
    found: "checked-on {day}, later dan vandaag ({today})", expected: "een dag die geweest is",
    advice: "Schrijf de dag waarop de uitspraak echt is nagekeken.",
  },
  WW312: {
    severity: "error", title: "Opnieuw na te kijken",
    found: "check-before {day} is voorbij (vandaag is het {today})", expected: "een uitspraak die nog niet opnieuw nagekeken moet worden",
    advice: "Kijk de bronnen na, verbeter wat veranderd is, en pas checked-on en check-before aan.",
  },
  WW313: {
    severity: "error", title: "Te lang vertrouwd",
    found: "check-before {day}", expected: "een dag na checked-on, en ten laatste {limit} (negen maanden later)",
    advice: "Zet check-before vroeger.",
  },
  WW314: {
    severity: "error", title: "Twee uitspraken door elkaar in de tijd",
    found: "dezelfde woorden als uitspraak {other}, voor dagen die elkaar overlappen", expected: "op elke dag één geldige uitspraak",
    advice: "Zet valid-until bij de oude uitspraak, of haal er één weg.",
  },
  WW315: {
    severity: "error", title: "Eindigt voor het begint",
    found: "einde {until}, begin {from}", expected: "een einde dat later valt dan het begin",
    advice: "Wissel de dagen of verbeter ze.",
  },
  WW316: {
    severity: "error", title: "Tegenslag zonder uitleg",
    found: "een wending ten kwade zonder because", expected: "één zin die zegt waar het vandaan komt",
    advice: "Voeg because en because-plain toe.",
  },
  WW317: {
    severity: "error", title: "Te veel schuld bij de persoon zelf",
    found: "{own} van de {all} wendingen ten kwade staan op own-choice", expected: "ten hoogste de helft",
    advice: "Kijk wat echt van regels, wachten of anderen komt, en pas cause of het verhaal aan.",
  },
  WW318: {
    severity: "error", title: "Medisch geheim op het werk",
    found: "‘{word}’ verraadt het feit ‘{fact}’, en {actor} hoort bij het werk", expected: "woorden die alleen vallen als de persoon dit zelf heeft verteld",
    advice: "Zet uses: [{fact}] bij de zin, of kies woorden die niets verraden.",
  },
  WW319: {
    severity: "error", title: "Spreker kan dit niet weten",
    found: "{actor} steunt op het feit ‘{fact}’ en komt het nergens te weten", expected: "een spreker die het weet of het ergens te horen krijgt",
    advice: "Voeg {actor} toe bij known-by, laat het ergens vertellen met tell, of verander de zin.",
  },
  WW320: {
    severity: "error", title: "Geen laag van IGLOO",
    found: "geen igloo", expected: "minstens één van: individual, group, leader, organisation, outer-world",
    advice: "Voeg igloo toe.",
  },
  WW321: {
    severity: "error", title: "Een van de vier instellingen ontbreekt",
    found: "geen ontmoeting die vanzelf komt (comes) met: {body}", expected: "ziekenfonds, arbeidsarts, werkgever en VDAB op elke weg",
    advice: "Voeg een ontmoeting met comes toe voor deze instelling.",
  },
  WW322: {
    severity: "error", title: "Te weinig gespreksvragen",
    found: "{count} gespreksvragen in de ontmoetingen", expected: "minstens {limit}",
    advice: "Voeg stappen met cue toe.",
  },
  WW323: {
    severity: "error", title: "Geen moment van hoop",
    found: "nergens hope: true", expected: "minstens één moment van hoop",
    advice: "Zet - hope: true waar het verhaal even opengaat.",
  },
  WW324: {
    severity: "error", title: "Keuzes die kunnen opraken",
    found: "elke keuze heeft een if", expected: "minstens één keuze die altijd kan",
    advice: "Voeg een keuze zonder if toe.",
  },
  WW325: {
    severity: "error", title: "Geen uitweg",
    found: "van de knoop ‘{name}’ kom je nooit meer op de weg of bij een einde", expected: "een uitweg uit elke knoop",
    advice: "Laat een van de volgende knopen eindigen met leave-encounter of ending.",
  },
  WW326: {
    severity: "error", title: "Kaart zonder moet, mag of mag niet",
    found: "must, may en may-not zijn alle drie leeg", expected: "minstens één punt bij must, may of may-not",
    advice: "Schrijf wat deze persoon moet, mag of niet mag doen.",
  },
} as const satisfies Record<string, Rule>;
