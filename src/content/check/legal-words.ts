/**
 * The stems by which a word counts as legal or medical jargon. A word of which the last part begins with such a stem
 * (`arbeidsongeschiktheid`, `re-integratietrajecten`) must be explained in lexicon.yaml.
 * The list is short on purpose: a stem belongs here when tired readers stumble over most words made with it.
 */

export const LEGAL_STEMS: readonly string[] = [
  "aangifte", "arbeidsongeschikt", "arbeidsovereenkomst", "arbeidspotentieel", "attest", "hervatting", "invaliditeit", "maatwerk",
  "overmacht", "procedure", "re-integratie", "rechtbank", "tegemoetkoming", "traject", "uitkering", "verzekeringsinstelling",
];

/** Endings that make another form of the same word. */
const INFLECTIONS = /(en|e|s|'s|heid|de|d|je|jes)$/;

/** The stem that makes a word jargon, if there is one. */
export function legalStemOf(word: string): string | undefined {
  const small = word.toLowerCase();
  return LEGAL_STEMS.find((stem) => small.includes(stem) && small.slice(small.indexOf(stem) + stem.length).length <= 4);
}

/** A word in the form in which two forms of it are the same. */
export function foldWord(word: string): string {
  return word.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(INFLECTIONS, "");
}
