/** Light that falls on the screen from the room, as a share of the projector's white. */
export declare const ROOM_LIGHT: number;
/** The colour `share` (0–1) of the way from the first to the second (#rrggbb). */
export declare function mixColours(from: string, to: string, share: number): string;
/** Relative luminance, 0 (black) to 1 (white), as WCAG defines it. */
export declare function measureLuminance(colour: string): number;
/** Contrast ratio (1–21) of two colours, with `roomLight` added to both. */
export declare function measureContrast(one: string, other: string, roomLight?: number): number;
