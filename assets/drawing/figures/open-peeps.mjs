// Reads the drawings of Open Peeps (Pablo Stanley, CC0 1.0) from two build-time packages:
// bodies from react-peeps, heads, beards and glasses from @dicebear/open-peeps.
// Knows the shape of those packages; knows nothing of colours, people or files.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);
const { createElement } = require('react');
const { renderToStaticMarkup } = require('react-dom/server');

// The package hides its parts behind "exports", so they are read by file path.
const headFolder = join(dirname(require.resolve('@dicebear/open-peeps')), 'components');

const headInks = { skin: '#SKIN', headContrast: '#HAIR', clothing: '#CLOTH' };

function readAttribute(tag, name) {
  return tag.match(new RegExp(` ${name}="([^"]*)"`))?.[1] ?? '';
}

/** Rounds every decimal number of a piece of SVG to one decimal. */
export function roundNumbers(svg) {
  return svg.replace(/-?\d*\.\d+(?:e-?\d+)?/g, (number) => String(Math.round(Number(number) * 10) / 10));
}

/** One body drawing: `kind` is bust or standing. Gives the group transform and its paths (role: ink or silhouette). */
export function readBody(kind, name) {
  const module = require(`react-peeps/lib/peeps/pose/${kind}/${name}`);
  const component = module[name] ?? module.default ?? Object.values(module)[0];
  const markup = renderToStaticMarkup(createElement(component, { backgroundColor: '#BACK', strokeColor: '#INK' }));
  const transform = readAttribute(markup.match(/^<g[^>]*>/)[0], 'transform');
  const paths = [...markup.matchAll(/<path [^>]*>/g)].map(([tag]) => ({
    role: readAttribute(tag, 'fill') === '#INK' ? 'ink' : 'silhouette',
    outline: readAttribute(tag, 'd'),
    transform: readAttribute(tag, 'transform'),
    isEvenOdd: tag.includes('fill-rule="evenodd"'),
  }));
  return { transform, paths };
}

async function readHeadPart(file, name) {
  const module = await import(pathToFileURL(join(headFolder, `${file}.js`)).href);
  return roundNumbers(module[file][name]({}, headInks));
}

/** A head without face; colours stand as #SKIN, #HAIR, #CLOTH and #000 for ink. */
export const readHead = (name) => readHeadPart('head', name);
/** A beard or moustache; colours stand as #HAIR and #000. */
export const readBeard = (name) => readHeadPart('facialHair', name);
/** A pair of glasses; ink stands as #000. */
export const readGlasses = (name) => readHeadPart('accessories', name);
