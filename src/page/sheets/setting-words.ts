/** Words for what can be set in more than one place: each language by its own name, and the registers. */

/** Each language calls itself by its own name. */
export const OWN_NAMES = { nl: "Nederlands", fr: "Français", en: "English" } as const;
/** Where the words of a register are found. */
export const REGISTER_KEYS = { full: "settings.registerFull", plain: "settings.registerPlain" } as const;
