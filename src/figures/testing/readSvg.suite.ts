import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** An element of a rendered figure; `text` is all text within. */
export interface SvgElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

const TAG = /<(\/?)([a-zA-Z]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
const plain = (text: string) =>
  text.replaceAll('&#x27;', "'").replaceAll('&lt;', '<').replaceAll('&amp;', '&');

/**
 * Reads markup as an XML reader would, in document order. Throws where tags do not match, a character is out of place, an id
 * is used twice or points nowhere, or a number is none.
 */
export function readMarkup(markup: string): SvgElement[] {
  if (/NaN|Infinity|undefined|null/.test(markup)) throw new Error(`No number in ${markup}`);
  const all: SvgElement[] = [];
  const open: SvgElement[] = [];
  TAG.lastIndex = 0;
  for (let at = 0; at < markup.length; at = TAG.lastIndex) {
    TAG.lastIndex = at;
    const [found, closes, name, attributes = '', alone, text] = TAG.exec(markup) ?? [];
    if (found === undefined) throw new Error(`Not XML at ${markup.slice(at, at + 80)}`);
    if (text !== undefined) {
      if (open.length === 0) throw new Error(`Text outside: ${text}`);
      for (const element of open) element.text += plain(text);
    } else if (closes) {
      const last = open.pop();
      if (last?.name !== name) throw new Error(`</${name}> ends <${last?.name}>`);
    } else {
      const pairs = [...attributes.matchAll(/([\w:-]+)="([^"]*)"/g)].map(
        ([, key, value]) => [key as string, plain(value as string)] as const,
      );
      const element = { name: name as string, attributes: Object.fromEntries(pairs), text: '' };
      if (pairs.length !== Object.keys(element.attributes).length)
        throw new Error(`Twice: ${found}`);
      all.push(element);
      if (!alone) open.push(element);
    }
  }
  if (open.length > 0) throw new Error(`<${open.at(-1)?.name}> has no end`);
  const ids = all.flatMap((element) => element.attributes.id ?? []);
  if (new Set(ids).size < ids.length) throw new Error(`An id is used twice: ${ids}`);
  const pointed = [...markup.matchAll(/(?:aria-\w+by="|url\(#)([^")]+)/g)].map(([, id]) => id);
  for (const id of pointed) if (!ids.includes(id as string)) throw new Error(`No id ${id}`);
  return all;
}

/** The elements of a figure that is SVG by hand. */
export const readSvg = (figure: ReactElement): SvgElement[] =>
  readMarkup(renderToStaticMarkup(figure));
