import { expect, it } from 'vitest';
import { sizeBracket } from './sizeBracket';

const run = (trainExamples: number, testAccuracy: number) => ({ trainExamples, testAccuracy });

it('lies between the last size under one half and the first over it', () => {
  expect(sizeBracket([run(440, 1), run(240, 0.03), run(340, 0.7), run(300, 0.24)])).toEqual({
    above: 300,
    upTo: 340,
  });
});

it('is wider where runs disagree', () => {
  expect(sizeBracket([run(240, 0), run(300, 0.6), run(340, 0.4), run(440, 1)])).toEqual({
    above: 240,
    upTo: 440,
  });
});

it('is open where all runs went one way', () => {
  expect(sizeBracket([run(240, 0), run(300, 0)])).toEqual({ above: 300, upTo: undefined });
  expect(sizeBracket([run(500, 1)])).toEqual({ above: undefined, upTo: 500 });
});
