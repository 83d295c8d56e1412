/** Whether the facilitator's drawer lies open. One page has one drawer; keys, buttons and the drawer itself meet here. */
import { createAtom } from "../atom.ts";

const isOpen = createAtom(false);

/** The drawer. */
export const drawer = {
  ...isOpen,
  toggle: () => isOpen.set(!isOpen.getState()),
  close: () => { if (isOpen.getState()) isOpen.set(false); },
};
