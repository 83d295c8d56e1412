/** WW4xx: kept plays and session files that can no longer be followed, or only in part. The game finds these; here are their words. */
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
  WW406: {
    severity: "error", title: "Geen sessie",
    found: "een bestand waarin geen sessie te lezen is", expected: "een sessie die met WerkWijzer bewaard is",
    advice: "Kies een ander bestand, of een andere kopie ervan.",
  },
  WW407: {
    severity: "error", title: "Een verslag",
    found: "een verslag van een sessie", expected: "de sessie zelf",
    advice: "Kies het bestand van de sessie. Een verslag dient om te lezen.",
  },
  WW408: {
    severity: "error", title: "Van iemand alleen",
    found: "het spel van iemand die alleen speelde", expected: "de sessie van een groep",
    advice: "Kies het bestand van een groep, of begin een nieuwe sessie.",
  },
  WW409: {
    severity: "warning", title: "Veranderd na het bewaren",
    found: "een sessie die veranderd is na het bewaren", expected: "de sessie zoals ze bewaard werd",
    advice: "Je kan verdergaan. Kijk na of de weg en de stemmen nog kloppen.",
  },
  WW410: {
    severity: "warning", title: "Niet de hele sessie",
    found: "een sessie waarvan een deel niet te lezen is", expected: "een volledig bestand",
    advice: "Je gaat verder vanaf de laatste plaats die nog klopt, of je zoekt een andere kopie.",
  },
} as const satisfies Record<string, Rule>;
