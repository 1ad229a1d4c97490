import { expect, it } from 'vitest';
import { textWidth, wrapText } from './figureLayout';

const TEXT =
  'Weight decay 1, Learning rate 0.003, Hidden units 64, a_word_that_is_longer_than_a_line';

it('loses no word, and keeps lines within the width', () => {
  const lines = wrapText(TEXT, 150, 11);
  expect(lines.join(' ')).toBe(TEXT);
  expect(lines.length).toBeGreaterThan(3);
  for (const line of lines.filter((each) => each.includes(' '))) {
    expect(textWidth(line, 11)).toBeLessThanOrEqual(150);
  }
  // No line would have taken the next word too.
  lines.slice(1).forEach((line, i) => {
    expect(textWidth(`${lines[i]} ${line.split(' ')[0]}`, 11)).toBeGreaterThan(150);
  });
  expect(wrapText('', 150, 11)).toEqual([]);
});
