/** About the game and whose work is in it: every drawing, pictogram, letter, sound and library, with its licence. */
import { useHouse } from "../house.ts";
import { InkStroke } from "../parts/ink-edge.tsx";
import { useFocusOn } from "../parts/focus.ts";
import { FootHelp } from "../title/foot-help.tsx";
import { useStore } from "../use-store.ts";
import { useT } from "../use-words.ts";
import { CREDITS, CREDIT_KINDS, LICENCE_NAMES } from "./credits.ts";
import type { Credit, CreditKind } from "./credits.ts";
import { LicenceText } from "./licence-text.tsx";
import { Specimen } from "./specimen.tsx";
import "../styles/credits.css";

function CreditLine({ credit: { what, from, licence, link } }: { readonly credit: Credit }) {
  const t = useT();
  return (
    <li class="credit">
      <span class="credit-what">{typeof what === "string" ? t(`credits.what.${what}`) : what.name}</span>
      <span class="credit-from">{from}{link === undefined ? null : <span class="credit-link"> · {link}</span>}</span>
      <span class="credit-licence">{LICENCE_NAMES[licence]}</span>
    </li>
  );
}

function CreditSection({ kind }: { readonly kind: CreditKind }) {
  const t = useT();
  return (
    <section class="credit-section leaf" data-credits={kind}>
      <div class="credit-head"><h2>{t(`credits.kind.${kind}`)}</h2><Specimen kind={kind} /></div>
      <ul>{CREDITS.filter((credit) => credit.kind === kind).map((credit, index) => <CreditLine key={index} credit={credit} />)}</ul>
    </section>
  );
}

/** The credits. Whoever comes out of a play goes back into it. */
export function CreditsScreen() {
  const t = useT();
  const { game } = useHouse();
  const play = useStore(game, (state) => state.play);
  const title = useFocusOn<HTMLHeadingElement>("credits");
  return (
    <main class="book credits-page" data-testid="credits">
      <div class="book-page wide">
        <header>
          <h1 ref={title} tabIndex={-1}>{t("about.title")}</h1>
          <InkStroke />
        </header>
        <div class="credits-about">
          <p>{t("about.maker")} {t("about.people")}</p>
          <p>{t("about.device")} {t("about.law")}</p>
        </div>
        <p class="credits-thanks">{t("credits.thanks")}</p>
        <div class="credit-sections">{CREDIT_KINDS.map((kind) => <CreditSection key={kind} kind={kind} />)}</div>
        <section class="licences">
          <h2>{t("credits.licences")}</h2>
          <p class="quiet-words">{t("credits.cc0")}</p>
          <LicenceText licence="MIT" />
          <LicenceText licence="OFL-1.1" />
        </section>
        <FootHelp back={() => game.getState().go(play ? "play" : "title")} backWords={t(play ? "credits.toPlay" : "credits.back")} />
      </div>
    </main>
  );
}
