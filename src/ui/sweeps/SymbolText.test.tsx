import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { SymbolText } from './SymbolText';

const textOf = (markup: string) => markup.replace(/<[^>]+>/g, '');

it('typesets D_crit and powers of D, and leaves the rest of a sentence as it is', () => {
  const markup = renderToStaticMarkup(
    <SymbolText>D_crit is 339; the norm goes as D^0.23, or D^-0.01 (-0.42 to 0.40).</SymbolText>,
  );
  expect(markup).toContain('<i>D</i><sub>crit</sub>');
  expect(markup).toContain('<sup>0.23</sup></span>, or ');
  expect(textOf(markup)).toBe('Dcrit is 339; the norm goes as D^0.23, or D^−0.01 (−0.42 to 0.40).');
});

it('knows decimal commas, and the end of a sentence', () => {
  const markup = renderToStaticMarkup(<SymbolText>Va como D^0,27. D es el tamaño.</SymbolText>);
  expect(markup).toContain('<sup>0,27</sup></span>. D es');
});
