// A contact sheet as a page: a title and labelled pictures in rows. Knows how it looks, not what it shows.

const STYLE = `
  body { margin: 0; padding: 16px; width: max-content; background: #fff; color: #2b1f2b; font: 14px/1.3 sans-serif; }
  h1 { margin: 0 0 12px; font-size: 20px; }
  .grid { display: grid; gap: 8px; width: max-content; }
  figure { margin: 0; }
  figcaption { padding: 2px 0; font-size: 13px; }
  .window { position: relative; overflow: hidden; background: #f3e6d0; }
  .group { position: absolute; left: 0; top: 0; transform-origin: 0 0; }
  .group img, .window > img { position: absolute; max-width: none; }
  .name { align-self: center; width: 150px; font-size: 15px; font-weight: bold; overflow-wrap: anywhere; }
`;

/** A picture with its label under it. */
export const label = (picture, words) => `<figure>${picture}<figcaption>${words}</figcaption></figure>`;

/** A name at the head of a row. */
export const rowName = (name) => `<div class="name">${name}</div>`;

/** A layer of a picture that fills its window. */
export const fill = (address) => `<img src="${address}" style="left:0;top:0;width:100%;height:100%">`;

/** A page with its cells in so many columns. `file` is the name of the sheet. */
export function page(file, title, columns, cells) {
  const grid = `<div class="grid" style="grid-template-columns:repeat(${columns},max-content)">${cells.join('')}</div>`;
  return { file, html: `<!doctype html><meta charset="utf-8"><title>${title}</title><style>${STYLE}</style><h1>${title}</h1>${grid}` };
}

/** The items in groups of at most `size`. */
export function split(items, size) {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));
}
