import { FIGURE_FONT } from './Figure';

/** Numbers with more than three decimals, which is how many d3 leaves: to fewer, they would be rounded twice, or once where Recharts brings an older d3. */
const LONG_DECIMAL = /-?\d+\.\d{4,}(?![\d-]*[a-z])/g;

/** Ids in the order in which they stand, so that equal figures are equal texts; React and Recharts count through all they draw. */
function withPlainIds(svg: string): string {
  const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id as string);
  return ids.reduce((text, id, i) => {
    const isUsed = text.includes(`(#${id})`) || text.includes(`by="${id}"`);
    return isUsed
      ? text.replaceAll(`"${id}"`, `"id${i}"`).replaceAll(`(#${id})`, `(#id${i})`)
      : text.replace(` id="${id}"`, '');
  }, svg);
}

/** Removes groups without content, and those around them. */
function withoutEmptyGroups(svg: string): string {
  const shorter = svg.replace(/<g>(\s*)<\/g>|<g \w[^<>]*[^/]><\/g>|<defs><\/defs>/g, '');
  return shorter === svg ? svg : withoutEmptyGroups(shorter);
}

/**
 * A drawn figure as the text of an .svg file, from the markup of its `svg` element. Colours of the page's theme become the plain ones
 * beside them, which any reader knows; what is for the page only (classes, focus, styles) goes.
 */
export function svgFileText(svg: string): string {
  const plain = svg
    .replace(/ (?:class|style|tabindex|data-[\w-]+)="[^"]*"/g, '')
    .replace(/var\(--[\w-]+, (#\w+)\)/g, '$1')
    .replace(LONG_DECIMAL, (number) => String(Number(Number(number).toFixed(3))));
  const root = plain.slice(0, plain.indexOf('>'));
  const missing = [
    root.includes(' xmlns=') ? '' : ' xmlns="http://www.w3.org/2000/svg"',
    root.includes(' font-family=') ? '' : ` font-family="${FIGURE_FONT}"`,
  ].join('');
  return `${withoutEmptyGroups(withPlainIds(`<svg${missing}${plain.slice('<svg'.length)}`))}\n`;
}
