import { expect, it } from 'vitest';
import { parseText } from './Prose';

it('tells terms, formulas, stress and figures from the words between them', () => {
  expect(
    parseText('It [memorised|memorise] at step {small.memorisedAt}: $C_{mem}$ is *fast*.'),
  ).toEqual([
    { kind: 'text', text: 'It ' },
    { kind: 'term', text: 'memorised', term: 'memorise' },
    { kind: 'text', text: ' at step ' },
    { kind: 'figure', run: 'small', fact: 'memorisedAt' },
    { kind: 'text', text: ': ' },
    { kind: 'formula', text: 'C_{mem}' },
    { kind: 'text', text: ' is ' },
    { kind: 'strong', text: 'fast' },
    { kind: 'text', text: '.' },
  ]);
});

it('takes a term by its own name', () => {
  expect(parseText('[plateau]')).toEqual([{ kind: 'term', text: 'plateau', term: 'plateau' }]);
  expect(parseText('plain')).toEqual([{ kind: 'text', text: 'plain' }]);
});
