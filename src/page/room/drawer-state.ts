/** Whether the facilitator's drawer lies open. One page has one drawer; keys, buttons and the drawer itself meet here. */

let isOpen = false;
const listeners = new Set<() => void>();

/** The drawer, in the shape that `useStore` follows. */
export const drawer = {
  getState: () => isOpen,
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => { listeners.delete(listener); };
  },
  toggle: () => {
    isOpen = !isOpen;
    for (const listener of [...listeners]) listener();
  },
  close: () => { if (isOpen) drawer.toggle(); },
};
