/** WW4xx: kept plays that can no longer be followed. The engine finds these; here are their words. */
import type { Rule } from "./rule.ts";

export const SAVES = {
  WW401: {
    severity: "error", title: "Geen bewaard spel",
    found: "een bestand dat geen bewaard spel is", expected: "een spel dat met WerkWijzer bewaard is",
    advice: "Kies een ander bestand, of begin opnieuw.",
  },
  WW402: {
    severity: "error", title: "Bewaard met een nieuwere versie",
    found: "een spel van een nieuwere versie van WerkWijzer", expected: "een spel van deze versie of ouder",
    advice: "Laad de pagina opnieuw om de nieuwste versie te krijgen.",
  },
  WW403: {
    severity: "error", title: "Te oud om te lezen",
    found: "een spel van een heel oude versie van WerkWijzer", expected: "een spel dat deze versie nog kan lezen",
    advice: "Begin opnieuw. Het oude bestand blijft bewaard.",
  },
  WW404: {
    severity: "warning", title: "Het verhaal is veranderd",
    found: "een spel waarvan het verhaal sindsdien is aangepast", expected: "dezelfde stappen in hetzelfde verhaal",
    advice: "Je gaat verder op de laatste plaats die nog klopt.",
  },
  WW405: {
    severity: "warning", title: "Een ander verhaal",
    found: "een spel van een ander verhaal", expected: "een spel van dit verhaal",
    advice: "Open het verhaal waar dit spel bij hoort, of begin hier opnieuw.",
  },
} as const satisfies Record<string, Rule>;
