/** Lines as a hand draws them: the upper edge of a page, and a stroke under a title. Decoration only. */

/** The upper edge of a sheet of paper that lies over the picture. */
export function InkEdge() {
  return (
    <svg class="ink-edge" viewBox="0 0 1200 14" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <path class="ink-edge-paper" d="M0 8C70 4 150 9 240 6s170-3 260 1 180 2 270-1 190-4 270 0 110 3 160 0v8H0z" />
      <path class="ink-edge-line" d="M0 8C70 4 150 9 240 6s170-3 260 1 180 2 270-1 190-4 270 0 110 3 160 0" />
    </svg>
  );
}

/** The side of a page that lies beside the picture, from top to bottom. */
export function InkSide() {
  return (
    <svg class="ink-side" viewBox="0 0 14 800" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <path class="ink-edge-paper" d="M6 0c4 70-3 120 2 190s-4 130 0 200 5 110 0 190-4 130 1 220H0V0z" />
      <path class="ink-edge-line" d="M6 0c4 70-3 120 2 190s-4 130 0 200 5 110 0 190-4 130 1 220" />
    </svg>
  );
}

/** A stroke of the pen under a title. */
export function InkStroke() {
  return (
    <svg class="ink-stroke" viewBox="0 0 420 16" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <path d="M3 10C60 4 120 5 180 8s110 4 160 0 55-3 76-2" />
    </svg>
  );
}
