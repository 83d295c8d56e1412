/** A sight of what a section of the credits is about: some faces, some pictograms, a line of letters. Decoration only. */
import { useHouse } from "../house.ts";
import { Icon } from "../parts/icon.tsx";
import { Portrait } from "../parts/portrait.tsx";
import type { CreditKind } from "./credits.ts";

const ICONS: Readonly<Record<Exclude<CreditKind, "drawings" | "letters">, readonly string[]>> = {
  icons: ["signpost", "stethoscope", "hard-hat", "handshake", "umbrella"], sounds: ["speaker-high"], libraries: ["puzzle-piece"], tools: ["note"],
};
/** As many faces as stand well in a row. */
const FACES = 5;

/** The sight. */
export function Specimen({ kind }: { readonly kind: CreditKind }) {
  const { looks } = useHouse();
  if (kind === "letters") {
    return <span class="specimen letters" aria-hidden="true"><b class="specimen-naming">Aa</b><b>Aa</b></span>;
  }
  if (kind !== "drawings") return <span class="specimen" aria-hidden="true">{ICONS[kind].map((name) => <Icon key={name} name={name} />)}</span>;
  const faces = [...new Map(Object.values(looks).filter(({ portrait }) => portrait !== null).map((look) => [look.portrait, look])).values()];
  return <span class="specimen faces" aria-hidden="true">{faces.slice(-FACES).map((look) => <Portrait key={look.portrait} look={look} />)}</span>;
}
