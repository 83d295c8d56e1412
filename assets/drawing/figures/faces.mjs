// Our own fifteen faces in the line weight of the figures. A face = a still part (brows, nose, blush, tear),
// eyes and a mouth, as separate drawings: blinking swaps the eyes, talking swaps the mouth.
// Knows features only; skin, halo and files belong elsewhere. Coordinates are the face's own.
import { INK, WHITE } from './palette.mjs';
import { strokePath } from './svg.mjs';

const TONGUE = '#c9605c';
const TEAR = '#9fd3ee';

const line = (outline, width = 13) => strokePath(outline, INK, width);
const dot = (x, y, rx, ry, colour = INK) => `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${colour}"/>`;
const ring = (x, y, rx, ry, width) => `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${WHITE}" stroke="${INK}" stroke-width="${width}"/>`;
const patch = (outline, colour) => `<path d="${outline}" fill="${colour}"/>`;

const BROWS = {
  rest: line('M58 82Q84 62 114 67M184.4 64Q208.7 60 227.9 80', 12),
  attentive: line('M58 74Q84 50 114 58M184.4 60Q207 50 229.6 68', 12),
  open: line('M58 70Q84 44 114 52M184.4 50Q208.7 42 229.6 64', 12),
  worried: line('M54 96Q88 86 113 58M182.6 56Q200 80 233.9 90', 13),
  sad: line('M56 100Q86 92 111 68M184.4 66Q201.8 90 232.2 94', 13),
  weary: line('M56 92Q86 84 114 76M183.5 75Q205.2 82 231.3 88', 12),
  angry: line('M54 66Q88 68 119 92M180 92Q205.2 66 233.1 62', 15),
  stern: line('M56 76Q88 74 118 90M180.9 90Q205.2 72 231.3 72', 14),
  lifted: line('M54 62Q82 30 116 40M184.4 38Q210.5 28 233.1 56', 12),
  soft: line('M58 80Q84 62 112 60M186.1 57Q208.7 60 227.9 78', 12),
  clenched: line('M54 80Q90 72 120 98M179.1 98Q203.5 72 233.1 76', 14),
};

const EYES = {
  open: dot(91, 114, 10, 17) + dot(201.8, 115, 10, 17),
  bright: dot(91, 112, 11, 18) + dot(201.8, 113, 11, 18) + dot(95, 105, 3.5, 4.5, WHITE) + dot(205.2, 106, 3.5, 4.5, WHITE),
  attentive: dot(94, 114, 11, 18) + dot(204.4, 115, 11, 18),
  wide: ring(91, 114, 17, 22, 9) + ring(202, 115, 16, 21, 9) + dot(94, 115, 8.5, 11) + dot(205, 116, 8.5, 11),
  half: line('M68 108Q90 98 114 108M182.6 109Q201.8 99 222.6 109', 11) + dot(93, 119, 10, 11) + dot(202.6, 120, 10, 11),
  narrow: line('M68 106Q92 104 116 116M180.9 117Q201.8 105 222.6 107', 11) + dot(95, 120, 10, 10) + dot(200, 121, 10, 10),
  tired: line('M67 114Q90 108 115 116M181.8 117Q203.5 109 223.5 115', 12) + dot(92, 124, 9, 7) + dot(201.8, 125, 9, 7)
    + line('M76 144Q92 152 108 143M189.6 145Q203.5 153 215.7 144', 6),
  closed: line('M69 110Q91 129 114 110M182.6 111Q201.8 130 221.8 111', 12),
  lowered: line('M69 116Q92 132 115 120M182.6 121Q201.8 133 221.8 117', 12),
  happy: line('M69 122Q91 93 114 122M182.6 123Q201.8 94 221.8 123', 12),
  tight: line('M70 106L110 117L72 128M220.9 107L186.1 118L219.2 129', 12),
  down: line('M68 112Q90 104 114 112M182.6 113Q201.8 105 222.6 113', 10) + dot(97, 125, 9.5, 9.5) + dot(198.3, 126, 9.5, 9.5),
};

const MOUTHS = {
  easy: line('M134 228Q158 243 185 225'),
  level: line('M136 233Q160 230 183 232'),
  hopeful: line('M124 220Q157 258 196 214') + line('M118 222l10-7M191 208l10 8', 8),
  down: line('M130 247Q160 216 190 243'),
  wobble: line('M127 238q14-15 27-2q14 12 29-4'),
  small: line('M136 240Q160 226 182 237'),
  slack: line('M134 238Q158 232 184 240'),
  pressed: line('M137 239Q160 230 183 236') + line('M130 232l5 10M190 228l-6 10', 8),
  skewed: line('M130 242Q154 224 190 230') + line('M193 222l4 12', 8),
  round: dot(158, 235, 17, 21) + patch('M147 246q11-9 22 0q-11 11-22 0z', TONGUE),
  laugh: patch('M116 210Q158 226 202 206Q198 264 156 264Q122 260 116 210Z', INK)
    + patch('M126 218Q158 230 193 214L190 226Q158 240 130 229Z', WHITE) + patch('M136 250q20-16 42-2q-18 18-42 2z', TONGUE),
  relieved: line('M124 218Q158 256 194 213'),
  clenched: `<rect x="122" y="220" width="74" height="29" rx="13" fill="${WHITE}" stroke="${INK}" stroke-width="10"/>` + line('M146 223v23M172 223v23', 6),
  angry: line('M128 246Q158 222 190 240', 15) + line('M196 232l3 14', 8),
  talk: patch('M126 221Q160 212 192 219Q188 256 158 256Q130 252 126 221Z', INK)
    + patch('M134 224Q160 217 185 223L182 230Q160 226 137 231Z', WHITE) + patch('M143 247q15-11 32 0q-15 12-32 0z', TONGUE),
  sob: line('M126 246Q142 222 158 236Q172 224 190 244'),
};

const NOSE = line('M173 148C188 156 192 172 180 178C170 182 158 176 150 168', 11);

const drop = (outline) => `<path d="${outline}" fill="${TEAR}" stroke="${INK}" stroke-width="5" stroke-linejoin="round"/>`;
const TEARS = drop('M80 146q-19 32-2 40q19-6 2-40z') + drop('M216 152q15 26 2 33q-16-5-2-33z');

const FACES = {
  calm: { brows: 'rest', eyes: 'open', mouth: 'easy' },
  listening: { brows: 'attentive', eyes: 'attentive', mouth: 'level' },
  hopeful: { brows: 'open', eyes: 'bright', mouth: 'hopeful' },
  worried: { brows: 'worried', eyes: 'open', mouth: 'wobble' },
  sad: { brows: 'sad', eyes: 'down', mouth: 'down' },
  tired: { brows: 'weary', eyes: 'tired', mouth: 'slack' },
  ashamed: { brows: 'sad', eyes: 'lowered', mouth: 'pressed', blush: 1.7 },
  pain: { brows: 'clenched', eyes: 'tight', mouth: 'clenched' },
  frustrated: { brows: 'stern', eyes: 'half', mouth: 'skewed' },
  angry: { brows: 'angry', eyes: 'narrow', mouth: 'angry' },
  surprised: { brows: 'lifted', eyes: 'wide', mouth: 'round' },
  relieved: { brows: 'soft', eyes: 'closed', mouth: 'relieved' },
  talking: { brows: 'attentive', eyes: 'open', mouth: 'talk' },
  tearful: { brows: 'worried', eyes: 'down', mouth: 'sob', extra: TEARS },
  happy: { brows: 'open', eyes: 'happy', mouth: 'laugh' },
};

/** Names of all faces. */
export const FACE_NAMES = Object.keys(FACES);
/** Eyes for a blink. */
export const CLOSED_EYES = EYES.closed;
/** Mouth for talking. */
export const TALKING_MOUTH = MOUTHS.talk;

/** Cheek colour; `strength` 1 is a healthy cheek. */
function drawBlush(skin, strength) {
  const share = Math.round(skin.blushShare * strength * 100) / 100;
  return [[60, 26], [230, 19]].map(([x, rx]) => (
    `<ellipse cx="${x}" cy="176" rx="${rx}" ry="16" fill="${skin.blush}" opacity="${share}"/>`
  )).join('');
}

/** The drawings of a face for a skin class: `brows` (with nose, blush, tears), `eyes`, `mouth`, and its `ink` strokes alone. */
export function drawFace(name, skin) {
  const face = FACES[name];
  const [brows, eyes, mouth] = [BROWS[face.brows], EYES[face.eyes], MOUTHS[face.mouth]];
  return {
    brows: drawBlush(skin, face.blush ?? 1) + (face.extra ?? '') + brows + NOSE,
    eyes,
    mouth,
    ink: brows + NOSE + eyes + mouth + CLOSED_EYES + TALKING_MOUTH,
  };
}
