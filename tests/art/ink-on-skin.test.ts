// Can every face be read in a lit room, and is every layer of every person there?
// Reads the built figures only; knows nothing of how they are drawn.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';

import { measureContrast, mixColours } from '../../assets/drawing/figures/contrast.mjs';

type SkinClass = { readonly halo: string; readonly haloShare: number };
type Person = { readonly skin: string; readonly skinColour: string; readonly over: boolean; readonly colour: string };
type Index = {
  readonly boxes: Readonly<Record<string, readonly number[]>>;
  readonly ink: string;
  readonly skins: Readonly<Record<string, SkinClass>>;
  readonly people: Readonly<Record<string, Person>>;
  readonly faces: readonly string[];
};

const figures = fileURLToPath(new URL('../../assets/figures/', import.meta.url));
const index = JSON.parse(readFileSync(join(figures, 'index.json'), 'utf8')) as Index;
const skins = Object.entries(index.skins);
const people = Object.entries(index.people);

function readDrawing(path: string): string {
  return readFileSync(join(figures, `${path}.svg`), 'utf8');
}

/** The ground right under the ink of a feature: skin, or the halo on it. */
function groundUnderInk(person: Person): string {
  const skin = index.skins[person.skin];
  if (skin === undefined) throw new Error(`no skin class ${person.skin}`);
  return mixColours(person.skinColour, skin.halo, skin.haloShare);
}

describe('ink on skin', () => {
  it.each(people)('%s keeps 2:1 with light in the room', (_id, person) => {
    expect(measureContrast(index.ink, groundUnderInk(person))).toBeGreaterThanOrEqual(2);
  });

  it('measures a contrast that depends on the room', () => {
    expect(measureContrast('#000000', '#ffffff', 0)).toBeCloseTo(21, 5);
    expect(measureContrast('#2b1f2b', '#94603f')).toBeLessThan(2);
  });

  it.each(people)('%s has the skin and ink that the index says', (id, person) => {
    const head = readDrawing(`${id}/head`);
    expect(head).toContain(person.skinColour);
    expect(head).toContain(index.ink);
  });

  it.each(skins)('%s faces carry their halo under the brows', (name, skin) => {
    for (const face of index.faces) {
      expect(readDrawing(`faces/${name}/${face}-brows`).includes(`fill="${skin.halo}" opacity="${skin.haloShare}"`)).toBe(skin.haloShare > 0);
    }
  });
});

describe('layers', () => {
  it('knows fifteen faces and seventeen people', () => {
    expect(new Set(index.faces).size).toBe(15);
    expect(people).toHaveLength(17);
  });

  it.each(people)('%s has every layer in its box', (id, person) => {
    const layers = ['bust', 'stand', 'head', 'portrait', ...(person.over ? ['over'] : [])];
    for (const layer of layers) {
      expect(readDrawing(`${id}/${layer}`)).toContain(`viewBox="${index.boxes[layer]?.join(' ')}"`);
    }
    expect(existsSync(join(figures, id, 'over.svg'))).toBe(person.over);
    expect(statSync(join(figures, id, 'bust.svg')).size).toBeLessThanOrEqual(40 * 1024);
    expect(statSync(join(figures, id, 'portrait.svg')).size).toBeLessThanOrEqual(30 * 1024);
  });

  it.each(skins)('%s skin has all faces in all parts', (name) => {
    const parts = index.faces.flatMap((face) => ['brows', 'eyes', 'mouth'].map((part) => `${face}-${part}`));
    for (const part of [...parts, 'eyes-closed', 'mouth-talk']) {
      const drawing = readDrawing(`faces/${name}/${part}`);
      expect(drawing).toContain(`viewBox="${index.boxes['face']?.join(' ')}"`);
      expect(drawing).toContain(index.ink);
    }
  });

  it.each(people)('%s is safe under a strict policy', (id) => {
    for (const layer of ['bust', 'stand', 'head', 'portrait']) {
      expect(readDrawing(`${id}/${layer}`)).not.toMatch(/<style|<script|<text|<image|style=|href=|NaN|undefined|#SKIN|#HAIR|#CLOTH/);
    }
  });
});
