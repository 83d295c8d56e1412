/** The names of all sounds: the one place where they are listed. Each is a file of assets/sound, in two formats. Pure. */

/** Small sounds that answer what happens. */
export const SOUND_NAMES = ["page", "card", "choose", "letter", "week", "door", "phone", "hope", "ending"] as const;
export type SoundName = (typeof SOUND_NAMES)[number];

/** The theme in its seasons. */
export const THEME_NAMES = ["winter", "spring", "summer", "autumn"] as const;
export type ThemeName = (typeof THEME_NAMES)[number];

/** Room tones, each for a group of places. */
export const ROOM_NAMES = ["home", "office", "outside", "grey", "hall", "still"] as const;
export type RoomName = (typeof ROOM_NAMES)[number];

export type AnySoundName = SoundName | ThemeName | RoomName;
