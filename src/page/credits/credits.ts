/**
 * Whose work is in the game: one entry for each thing that was made or taken, with its licence and where it comes from.
 * Data only. `tests/page/credits.test.ts` holds it against what is really there: nothing without a credit, no credit without a thing.
 */

/** The sections of the credits, in the order of the page. */
export const CREDIT_KINDS = ["drawings", "icons", "letters", "sounds", "libraries", "tools"] as const;
export type CreditKind = (typeof CREDIT_KINDS)[number];
export type Licence = "MIT" | "CC0-1.0" | "OFL-1.1" | "MPL-2.0";

export interface Credit {
  /** What it is: key of the words `credits.what.<id>`, or a name that is the same in every language. */
  readonly what: "bodies" | "heads" | "faces" | "places" | "road" | "pictograms" | "reading" | "naming" | "theme" | "instruments" | "strokes" | { readonly name: string };
  readonly kind: CreditKind;
  readonly from: string;
  readonly licence: Licence;
  /** Where it is found, as text: the game itself leads nowhere. */
  readonly link?: string;
  /** What the licence asks to repeat. */
  readonly notice?: string;
  /** What it covers: folders of `assets/`, packages (`npm:`), letters (`font:`), sounds by name (`sound:`). */
  readonly covers: readonly string[];
}

const OWN = "WerkWijzer, Weerkracht";
const OPEN_PEEPS = "openpeeps.com";

/** All credits. */
export const CREDITS: readonly Credit[] = [
  { kind: "drawings", what: "bodies", from: "Open Peeps, Pablo Stanley – react-peeps 0.1.10, Emre Çakır", licence: "CC0-1.0", link: OPEN_PEEPS, covers: ["figures", "npm:react-peeps"] },
  { kind: "drawings", what: "heads", from: "Open Peeps, Pablo Stanley – DiceBear 9.4.3, Florian Körner", licence: "CC0-1.0", link: OPEN_PEEPS, covers: ["figures", "npm:@dicebear/open-peeps", "npm:@dicebear/core"] },
  { kind: "drawings", what: "faces", from: OWN, licence: "MIT", covers: ["figures", "drawing"] },
  { kind: "drawings", what: "places", from: OWN, licence: "MIT", covers: ["places", "readme"] },
  { kind: "drawings", what: "road", from: OWN, licence: "MIT", covers: ["road"] },
  { kind: "icons", what: "pictograms", from: "Phosphor Icons", licence: "MIT", link: "phosphoricons.com", notice: "Copyright (c) 2022 Phosphor Icons", covers: ["icons", "icon-sheet.svg", "npm:@iconify-json/ph"] },
  {
    kind: "letters", what: "reading", from: "Atkinson Hyperlegible Next – Braille Institute, Applied Design Works", licence: "OFL-1.1", link: "github.com/googlefonts/atkinson-hyperlegible-next",
    notice: "Copyright 2020-2024 The Atkinson Hyperlegible Next Project Authors (https://github.com/googlefonts/atkinson-hyperlegible-next)", covers: ["font:Atkinson Hyperlegible Next"],
  },
  {
    kind: "letters", what: "naming", from: "Fraunces – Undercase Type", licence: "OFL-1.1", link: "github.com/undercasetype/Fraunces",
    notice: "Copyright 2020 The Fraunces Project Authors (github.com/undercasetype/Fraunces)", covers: ["font:Fraunces"],
  },
  { kind: "sounds", what: "theme", from: OWN, licence: "MIT", covers: ["sound", "sound:winter", "sound:spring", "sound:summer", "sound:autumn"] },
  {
    kind: "sounds", what: "instruments", from: "MuseScore_General_Lite – S. Christian Collins, Michael Cowgill, Frank Wen", licence: "MIT", link: "musescore.org",
    notice: "Copyright (c) 2018-2021 S. Christian Collins; (c) 2014-2017 Michael Cowgill; (c) 2000-2002, 2008 Frank Wen", covers: ["sound:winter", "sound:spring", "sound:summer", "sound:autumn"],
  },
  {
    kind: "sounds", what: "strokes", from: OWN, licence: "MIT", covers: [
      "sound", "sound:home", "sound:office", "sound:outside", "sound:grey", "sound:hall", "sound:still", "sound:page", "sound:card", "sound:choose", "sound:letter", "sound:week",
      "sound:door", "sound:phone", "sound:hope", "sound:ending",
    ],
  },
  { kind: "libraries", what: { name: "Phaser" }, from: "Richard Davey, Phaser Studio Inc.", licence: "MIT", link: "phaser.io", notice: "Copyright (c) 2026 Richard Davey, Phaser Studio Inc.", covers: ["npm:phaser"] },
  { kind: "libraries", what: { name: "Preact" }, from: "Jason Miller", licence: "MIT", link: "preactjs.com", notice: "Copyright (c) 2015-present Jason Miller", covers: ["npm:preact"] },
  { kind: "libraries", what: { name: "Zustand" }, from: "Paul Henschel", licence: "MIT", link: "github.com/pmndrs/zustand", notice: "Copyright (c) 2019 Paul Henschel", covers: ["npm:zustand"] },
  { kind: "libraries", what: { name: "i18next" }, from: "i18next", licence: "MIT", link: "i18next.com", notice: "Copyright (c) 2011-present i18next", covers: ["npm:i18next"] },
  { kind: "libraries", what: { name: "howler.js" }, from: "James Simpson, GoldFire Studios", licence: "MIT", link: "howlerjs.com", notice: "Copyright (c) 2013-2020 James Simpson and GoldFire Studios, Inc.", covers: ["npm:howler"] },
  { kind: "tools", what: { name: "perfect-freehand" }, from: "Steve Ruiz", licence: "MIT", covers: ["npm:perfect-freehand"] },
  { kind: "tools", what: { name: "Rough.js" }, from: "Preet Shihn", licence: "MIT", covers: ["npm:roughjs"] },
  { kind: "tools", what: { name: "resvg-js" }, from: "yisibl", licence: "MPL-2.0", covers: ["npm:@resvg/resvg-js"] },
  { kind: "tools", what: { name: "React" }, from: "Meta", licence: "MIT", covers: ["npm:react", "npm:react-dom"] },
];

/** Names of licences as people write them. */
export const LICENCE_NAMES: Readonly<Record<Licence, string>> = {
  MIT: "MIT", "CC0-1.0": "CC0 1.0", "OFL-1.1": "SIL OFL 1.1", "MPL-2.0": "MPL 2.0",
};

/** The notices that must stand with a licence's text. */
export function noticesOf(licence: Licence): string[] {
  return CREDITS.flatMap((credit) => (credit.licence === licence && credit.notice !== undefined ? [credit.notice] : []));
}
