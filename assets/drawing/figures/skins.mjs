// The skins that people in the cast have, by the class in which their face is drawn. No darker than `dark`: the face must be readable.

export const LIGHT = { fair: '#f4cdaf', rosy: '#f2c6a5', warm: '#f0c19a', pale: '#f6d6bd' };
export const MID = { olive: '#d9a177', tan: '#c98f62', honey: '#deac80' };
export const DARK = '#94603f';
