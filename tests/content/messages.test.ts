import { describe, expect, it } from "vitest";
import { compileScenarios, tellDiagnostic } from "../../src/content/index.ts";
import { PICTURES, TODAY, brokenFixtures } from "./broken-fixtures.ts";

const fixtures = brokenFixtures();

/** What a writer reads when a fixture is checked. */
function told(name: string): string {
  const fixture = fixtures.find((one) => one.name === name);
  const { diagnostics } = compileScenarios(fixture?.files ?? new Map(), { today: TODAY, pictures: PICTURES });
  return diagnostics.map((one) => tellDiagnostic(one)).join("\n");
}

describe("what a writer reads", () => {
  it("when a key is misspelt", () => {
    expect(told("WW101-unknown-key")).toMatchInlineSnapshot(`
      "scenarios/sam/encounters/vdab.yaml:5:1  WW101 fout: Onbekende sleutel
        gevonden  de sleutel ‘plase’; bedoel je ‘phase’?
        verwacht  alleen sleutels die het formaat kent
        doe dit   Verbeter de naam van de sleutel of haal de regel weg."
    `);
  });

  it("when a quote is never closed", () => {
    expect(told("WW100-not-valid-yaml")).toMatchInlineSnapshot(`
      "scenarios/sam/encounters/vdab.yaml:2:8  WW100 fout: Geen geldige YAML
        gevonden  een aanhalingsteken dat nergens meer sluit
        verwacht  een bestand dat als YAML te lezen is
        doe dit   Kijk naar de inspringing en naar dubbele punten in de tekst; zet een tekst met een dubbele punt tussen aanhalingstekens."
    `);
  });

  it("when a node does not exist", () => {
    expect(told("WW201-unknown-node")).toMatchInlineSnapshot(`
      "scenarios/sam/encounters/telefoon.yaml:26:17  WW201 fout: Onbekende knoop
        gevonden  ‘begripp’; bedoel je ‘begrip’?
        verwacht  een knoop uit deze ontmoeting
        doe dit   Verbeter de naam, of voeg een knoop toe in deze ontmoeting."
    `);
  });

  it("when a place does not exist: those that do, the nearest first", () => {
    expect(told("WW212-unknown-place")).toMatchInlineSnapshot(`
      "scenarios/sam/encounters/vdab.yaml:4:8  WW212 fout: Onbekende plek
        gevonden  ‘kelder’
        verwacht  een plek uit assets/places: kitchen, half-huis, fund-office, vdab-counter, occupational-health
        doe dit   Verbeter de naam, of voeg een plek toe in assets/places."
    `);
  });

  it("when a face does not exist", () => {
    expect(told("WW214-unknown-face")).toMatchInlineSnapshot(`
      "scenarios/sam/encounters/vdab.yaml:12:7  WW214 fout: Onbekend gezicht
        gevonden  ‘blij’
        verwacht  één van: pain, calm, sad, angry, happy, talking, tired, relieved, worried, ashamed, hopeful, tearful, listening, surprised, frustrated
        doe dit   Kies een gezicht uit de lijst."
    `);
  });

  it("when a figure is drawn only in part", () => {
    expect(told("WW223-incomplete-drawing")).toMatchInlineSnapshot(`
      "scenarios/sam/scenario.yaml:11:11  WW223 fout: Tekening niet volledig
        gevonden  de tekening ‘halverwege’ bestaat, maar mist head.svg, portrait.svg
        verwacht  alle bestanden in assets/figures/halverwege; volledig zijn: nadine, vdab, arbeidsarts, coordinator, adviserend-arts
        doe dit   Teken of bouw wat ontbreekt (zie assets/drawing/README.md), of kies zolang een andere naam."
    `);
  });

  it("when a secret falls at work", () => {
    expect(told("WW318-medical-secret-at-work")).toMatchInlineSnapshot(`
      "scenarios/sam/encounters/telefoon.yaml:32:30  WW318 fout: Medisch geheim op het werk
        gevonden  ‘pees’ verraadt het feit ‘schouder’, en ploegbaas hoort bij het werk
        verwacht  woorden die alleen vallen als de persoon dit zelf heeft verteld
        doe dit   Zet uses: [schouder] bij de zin, of kies woorden die niets verraden."
    `);
  });

  it("when a statement is past its check date", () => {
    expect(told("WW312-past-its-check-date")).toMatchInlineSnapshot(`
      "scenarios/cards/bezoek-vooraf.yaml:13:19  WW312 fout: Opnieuw na te kijken
        gevonden  check-before 2026-11-21 is voorbij (vandaag is het 2026-11-21)
        verwacht  een uitspraak die nog niet opnieuw nagekeken moet worden
        doe dit   Kijk de bronnen na, verbeter wat veranderd is, en pas checked-on en check-before aan."
    `);
  });

  it("when a translation has nothing to translate", () => {
    expect(told("WW302-translation-of-nothing")).toMatchInlineSnapshot(`
      "scenarios/sam/text/fr.yaml:1:1  WW303 let op: Vertaling niet volledig
        gevonden  56 van 66 teksten zijn nog niet vertaald, zoals story.title
        verwacht  alle teksten
        doe dit   Vul aan. Zolang er iets ontbreekt, staat deze taal niet in het spel.
      scenarios/sam/text/fr.yaml:2:1  WW302 fout: Vertaling zonder tekst
        gevonden  een vertaling van ‘vdab.loket.7’; bedoel je ‘vdab.loket.1’?
        verwacht  een id die in het Nederlands bestaat
        doe dit   Haal de vertaling weg of verbeter de id."
    `);
  });
});
