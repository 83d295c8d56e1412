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

// The other one stands to the right: brows and eyes that mean somebody else lean that way.
const BROWS = {
  rest: line('M58 82Q84 62 114 67M184.4 64Q208.7 60 227.9 80', 12),
  attentive: line('M56 72Q80 38 114 50M184 60Q208 46 231 68', 13),
  yearning: line('M52 70Q80 46 113 44M184 42Q207 42 233 62', 12),
  worried: line('M48 94Q88 82 114 46M182 44Q200 74 237 88', 14),
  sad: line('M54 108Q86 98 113 78M183 76Q202 96 233 102', 12),
  bowed: line('M54 104Q84 94 113 82M183 80Q206 94 233 100', 12),
  weary: line('M54 86Q84 76 115 80M183 79Q206 74 232 84', 12),
  angry: line('M50 58Q86 64 124 98M176 98Q204 62 236 54', 17),
  crossed: line('M50 68Q72 36 118 58M178 102Q204 82 236 78', 15),
  lifted: line('M54 58Q82 24 116 36M184.4 34Q210.5 22 233.1 52', 12),
  eased: line('M54 82Q84 60 113 52M185 49Q208 58 232 78', 12),
  speaking: line('M56 68Q84 46 116 60M184 56Q208 40 231 60', 12),
  clenched: line('M50 86Q92 80 124 104M176 104Q204 80 236 82', 16) + line('M144 78l3 15M158 78l-2 14', 6),
  broken: line('M50 104Q90 90 116 58M180 56Q200 84 236 98', 14),
  merry: line('M58 70Q84 42 114 50M184.4 48Q208.7 40 229.6 62', 12),
};

const lid = (left, right, width = 11) => line(`${left}${right}`, width);

const EYES = {
  open: dot(91, 114, 10, 17) + dot(201.8, 115, 10, 17),
  attentive: lid('M70 102Q92 86 116 102', 'M186 103Q205 87 225 103') + dot(97, 115, 11, 16) + dot(207, 116, 11, 16)
    + dot(101, 109, 3.5, 4.5, WHITE) + dot(211, 110, 3.5, 4.5, WHITE),
  upward: dot(96, 105, 12, 19) + dot(206, 106, 12, 19) + dot(101, 96, 4.5, 6, WHITE) + dot(211, 97, 4.5, 6, WHITE),
  uneasy: dot(84, 116, 12, 18) + dot(196, 117, 12, 18) + dot(80, 109, 3.5, 4.5, WHITE) + dot(192, 110, 3.5, 4.5, WHITE),
  wide: ring(91, 113, 16, 22, 8) + ring(202, 114, 15, 21, 8) + dot(94, 115, 9, 12) + dot(205, 116, 9, 12),
  tired: line('M66 116Q90 108 116 117M182 118Q204 110 224 116', 13) + dot(92, 126, 9.5, 6.5) + dot(202, 127, 9.5, 6.5)
    + line('M72 144Q91 156 110 143M189 145Q204 156 217 144', 7),
  sunken: line('M66 114Q90 106 114 108M184 107Q204 107 224 115', 12) + dot(96, 125, 10.5, 12) + dot(200, 125, 10.5, 12),
  lowered: line('M66 122Q90 140 116 128M182 129Q206 140 224 123', 14) + line('M70 108Q90 118 112 113M186 113Q206 118 220 109', 6),
  closed: line('M69 110Q91 129 114 110M182.6 111Q201.8 130 221.8 111', 12),
  restful: line('M66 112Q91 134 116 113M182 114Q202 135 224 113', 13),
  happy: line('M69 122Q91 93 114 122M182.6 123Q201.8 94 221.8 123', 13),
  narrow: line('M64 100Q92 102 120 120M178 121Q202 103 226 101', 13) + dot(98, 121, 11, 10) + dot(201, 122, 11, 10),
  rolled: line('M66 98Q92 86 116 100M182 112Q204 104 225 110', 11) + dot(98, 111, 10.5, 12) + dot(207, 120, 9.5, 9),
  tight: line('M64 108Q94 114 118 125M223 107Q200 114 181 125', 15) + line('M70 128Q88 138 104 137M218 128Q204 137 192 136', 7),
  brimming: line('M66 112Q91 100 114 110M184 110Q204 101 224 113', 11) + dot(92, 122, 11, 11) + dot(202, 123, 11, 11)
    + dot(96, 119, 4, 3.5, WHITE) + dot(206, 120, 4, 3.5, WHITE),
};

const MOUTHS = {
  easy: line('M134 229Q159 243 186 226'),
  heeding: line('M144 231Q160 238 178 229'),
  hopeful: line('M122 224Q158 254 196 214', 14) + line('M116 226l10-7M190 207l11 8', 8),
  wobble: line('M116 240q20-22 38-2q16 14 42-12', 14),
  down: line('M126 252Q158 212 194 246', 14),
  slack: line('M134 236Q158 232 184 240', 13) + line('M148 258Q160 262 172 258', 7),
  pressed: line('M132 242Q146 232 160 235Q174 237 186 230', 12) + line('M192 224q5 7 1 14', 7),
  skewed: line('M126 232Q150 228 168 236Q184 243 192 256', 15) + line('M200 238q7 9 3 18', 7),
  round: dot(158, 238, 18, 24) + patch('M146 250q12-10 24 0q-12 13-24 0z', TONGUE),
  laugh: patch('M112 208Q158 226 206 203Q202 268 156 268Q118 263 112 208Z', INK)
    + patch('M123 217Q158 231 196 212L192 226Q158 241 128 230Z', WHITE) + patch('M135 252q21-17 44-2q-19 19-44 2z', TONGUE),
  relieved: line('M118 216Q156 258 198 209', 14) + line('M112 219l9-7', 8),
  clenched: `<path d="M112 244Q114 224 142 225Q168 225 192 213Q208 212 206 228Q204 245 184 246Q160 246 134 259Q112 262 112 244Z" fill="${WHITE}" stroke="${INK}" stroke-width="11" stroke-linejoin="round"/>`
    + line('M116 246Q160 236 202 226', 7) + line('M100 250q4 12 14 16M213 212q8 8 7 20', 7),
  angry: patch('M124 250Q132 218 158 218Q186 216 196 244Q176 236 158 238Q140 240 124 250Z', INK)
    + patch('M140 228Q158 222 178 226L180 231Q158 228 138 234Z', WHITE) + line('M124 250Q132 218 158 218Q186 216 196 244Q176 236 158 238Q140 240 124 250Z', 9),
  talk: patch('M128 222Q158 215 190 220Q188 260 159 260Q130 257 128 222Z', INK)
    + patch('M135 226Q160 220 184 224L181 232Q160 228 138 233Z', WHITE) + patch('M143 250q16-12 33 0q-16 13-33 0z', TONGUE),
  wide: patch('M120 226Q158 216 200 223Q198 244 160 246Q124 246 120 226Z', INK)
    + patch('M129 228Q160 221 191 227Q188 236 160 237Q134 238 129 228Z', WHITE),
  sob: patch('M124 252Q130 220 158 220Q188 219 196 248Q178 240 160 246Q142 240 124 252Z', INK) + line('M124 252Q130 220 158 220Q188 219 196 248Q178 240 160 246Q142 240 124 252Z', 9)
    + patch('M144 228Q158 224 174 227L174 232Q158 230 144 233Z', WHITE),
};

const NOSE = line('M173 148C188 156 192 172 180 178C170 182 158 176 150 168', 11);

const drop = (outline) => `<path d="${outline}" fill="${TEAR}" stroke="${INK}" stroke-width="5" stroke-linejoin="round"/>`;
const TEARS = drop('M84 138q-24 44-4 56q24-8 4-56z') + drop('M212 140q20 36 4 46q-22-8-4-46z');

const FACES = {
  calm: { brows: 'rest', eyes: 'open', mouth: 'easy' },
  listening: { brows: 'attentive', eyes: 'attentive', mouth: 'heeding' },
  hopeful: { brows: 'yearning', eyes: 'upward', mouth: 'hopeful' },
  worried: { brows: 'worried', eyes: 'uneasy', mouth: 'wobble' },
  sad: { brows: 'sad', eyes: 'sunken', mouth: 'down' },
  tired: { brows: 'weary', eyes: 'tired', mouth: 'slack' },
  ashamed: { brows: 'bowed', eyes: 'lowered', mouth: 'pressed', blush: 2.2 },
  pain: { brows: 'clenched', eyes: 'tight', mouth: 'clenched' },
  frustrated: { brows: 'crossed', eyes: 'rolled', mouth: 'skewed' },
  angry: { brows: 'angry', eyes: 'narrow', mouth: 'angry' },
  surprised: { brows: 'lifted', eyes: 'wide', mouth: 'round' },
  relieved: { brows: 'eased', eyes: 'restful', mouth: 'relieved' },
  talking: { brows: 'speaking', eyes: 'open', mouth: 'talk' },
  tearful: { brows: 'broken', eyes: 'brimming', mouth: 'sob', extra: TEARS },
  happy: { brows: 'merry', eyes: 'happy', mouth: 'laugh' },
};

/** Names of all faces. */
export const FACE_NAMES = Object.keys(FACES);
/** Parts that take a face's place for a moment, by file name: a blink, and two mouths of speech. */
export const ALIVE = { 'eyes-closed': EYES.closed, 'mouth-talk': MOUTHS.talk, 'mouth-talk-wide': MOUTHS.wide };

/** Cheek colour; `strength` 1 is a healthy cheek. */
function drawBlush(skin, strength) {
  const share = Math.round(skin.blushShare * strength * 100) / 100;
  return [[60, 26], [230, 19]].map(([x, rx]) => (
    `<ellipse cx="${x}" cy="176" rx="${rx}" ry="16" fill="${skin.blush}" opacity="${share}"/>`
  )).join('');
}

/** The drawings of a face for a skin class: `brows` (with nose, blush, tears), `eyes` and `mouth`. */
export function drawFace(name, skin) {
  const face = FACES[name];
  const [brows, eyes, mouth] = [BROWS[face.brows], EYES[face.eyes], MOUTHS[face.mouth]];
  return { brows: drawBlush(skin, face.blush ?? 1) + (face.extra ?? '') + brows + NOSE, eyes, mouth };
}
