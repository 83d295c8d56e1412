/** The interface's own words, so that a test names a button as the player reads it and a better word breaks no test. */
import enFirst from "../../../src/i18n/locales/en.json" with { type: "json" };
import enLater from "../../../src/i18n/locales/en-later.json" with { type: "json" };
import frFirst from "../../../src/i18n/locales/fr.json" with { type: "json" };
import frLater from "../../../src/i18n/locales/fr-later.json" with { type: "json" };
import nlFirst from "../../../src/i18n/locales/nl.json" with { type: "json" };
import nlLater from "../../../src/i18n/locales/nl-later.json" with { type: "json" };

/** Dutch, with which a test speaks unless it is about another language. */
export const nl = { ...nlFirst, ...nlLater };

/** All three. */
export const WORDS = { nl, fr: { ...frFirst, ...frLater }, en: { ...enFirst, ...enLater } };
