/** A bar beside a number: for the eye only, drawn so that paper shows it too. */

/** A share of 0 to 1, as a part of the full width. */
export function Bar({ share, isPale = false }: { readonly share: number; readonly isPale?: boolean }) {
  return (
    <svg class={isPale ? "report-bar pale" : "report-bar"} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <path d="M0 7.6h100" class="report-bar-ground" />
      <rect width={Math.max(0, Math.min(1, share)) * 100} height="8" />
    </svg>
  );
}
