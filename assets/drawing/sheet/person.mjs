// Puts one person together from finished layers, as the stage does: body, head, face, and what lies over it.
// Knows boxes and layers; knows nothing of pages.
import { addressOf, figureList } from './assets.mjs';

/** A low posture as the stage draws it (src/stage/figures): the head bends at the neck and comes down. Units and degrees. */
const NECK = { x: 480, y: 560 };
const LOW = { angle: 5, down: 20 };

function drawLayer(path, [x, y, width, height]) {
  const address = addressOf(path);
  return address ? `<img src="${address}" style="left:${x}px;top:${y}px;width:${width}px;height:${height}px">` : '';
}

const partFiles = { blink: { eyes: 'eyes-closed' }, talk: { mouth: 'mouth-talk' }, 'talk-wide': { mouth: 'mouth-talk-wide' } };

function drawHead(id, { face, alive, isLow }) {
  const { boxes, people } = figureList;
  const parts = ['brows', 'eyes', 'mouth'].map((part) => (
    drawLayer(`figures/faces/${people[id].skin}/${partFiles[alive]?.[part] ?? `${face}-${part}`}.svg`, boxes.face)
  ));
  const bend = isLow ? `transform-origin:${NECK.x}px ${NECK.y}px;transform:translateY(${LOW.down}px) rotate(${LOW.angle}deg)` : '';
  return `<div class="group" style="${bend}">${drawLayer(`figures/${id}/head.svg`, boxes.head)}${parts.join('')}${drawLayer(`figures/${id}/over.svg`, boxes.over)}</div>`;
}

/**
 * A person seen through a window of drawing units [x, y, width, height], as wide as `width` pixels.
 * `look`: body (bust, stand, walk), face, alive (blink, talk, talk-wide), isLow.
 */
export function drawPerson(id, { body = 'bust', face = 'calm', alive, isLow = false }, view, width) {
  const scale = width / view[2];
  const inner = drawLayer(`figures/${id}/${body}.svg`, figureList.boxes[body] ?? figureList.boxes.stand) + drawHead(id, { face, alive, isLow });
  const move = `transform:scale(${scale}) translate(${-view[0]}px,${-view[1]}px)`;
  return `<div class="window" style="width:${width}px;height:${Math.round(view[3] * scale)}px"><div class="group" style="${move}">${inner}</div></div>`;
}
