import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('the index that the page reads lists every reference run', () => {
  const index = JSON.parse(readFileSync('public/golden/index.json', 'utf8'));
  const files = readdirSync('public/golden').filter((file) => file !== 'index.json');
  expect(index).toEqual(files.sort());
});
