// The sheets of people: whole and walking, every bust in every face, posture, blinking and talking.
// Knows which looks there are; how a person is put together is told by person.mjs.
import { addressOf, figureList } from './assets.mjs';
import { label, page, rowName, split } from './page.mjs';
import { drawPerson } from './person.mjs';

/** Windows on a bust and on a whole figure, in drawing units. */
const BUST_VIEW = [100, -110, 760, 760];
const LOW_VIEW = [-200, -130, 1360, 1360];
const WHOLE_VIEW = figureList.boxes.stand;

const POSTURES = {
  upright: {}, low: { isLow: true, face: 'tired' }, 'low, ashamed': { isLow: true, face: 'ashamed' },
  blinking: { alive: 'blink' }, talking: { face: 'talking' }, 'mouth-talk': { face: 'worried', alive: 'talk' }, 'mouth-talk-wide': { face: 'worried', alive: 'talk-wide' },
};

/** Everybody from head to foot, and on their way where that is drawn. */
export function drawWholeSheets(ids) {
  const bodies = ids.flatMap((id) => ['stand', 'walk'].filter((body) => addressOf(`figures/${id}/${body}.svg`)).map((body) => ({ id, body })));
  return split(bodies, 20).map((some, i) => page(`whole-${i + 1}`, 'Whole figures', 10, some.map(({ id, body }) => (
    label(drawPerson(id, { body }, WHOLE_VIEW, 190), body === 'walk' ? `${id}, walking` : id)
  ))));
}

/** Rows of people, columns of faces. */
export function drawFaceSheets(ids) {
  return split(ids, 7).map((some, i) => page(`faces-${i + 1}`, 'Every face', figureList.faces.length + 1, some.flatMap((id) => [
    rowName(id), ...figureList.faces.map((face) => label(drawPerson(id, { face }, BUST_VIEW, 150), face)),
  ])));
}

/** Rows of people: upright and low, a blink, two mouths of speech. */
export function drawPostureSheets(ids) {
  return split(ids, 7).map((some, i) => page(`posture-${i + 1}`, 'Posture, blinking, talking', Object.keys(POSTURES).length + 1, some.flatMap((id) => [
    rowName(id), ...Object.entries(POSTURES).map(([name, look]) => label(drawPerson(id, look, LOW_VIEW, 200), name)),
  ])));
}
