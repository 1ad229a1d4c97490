import { describe, expect, it } from 'vitest';
import { variations } from './variations';

describe('--vary', () => {
  it('makes the grid of all combinations, the last varying fastest', () => {
    expect(variations(['seed=1,2', 'task.labels=true,random'])).toEqual([
      [
        ['seed', '1'],
        ['task.labels', 'true'],
      ],
      [
        ['seed', '1'],
        ['task.labels', 'random'],
      ],
      [
        ['seed', '2'],
        ['task.labels', 'true'],
      ],
      [
        ['seed', '2'],
        ['task.labels', 'random'],
      ],
    ]);
  });

  it('counts from..to', () => {
    const seeds = variations(['seed=8..11,3']).map(([entry]) => entry?.[1]);
    expect(seeds).toEqual(['8', '9', '10', '11', '3']);
  });

  it('is one run with nothing varied where no option is given', () => {
    expect(variations([])).toEqual([[]]);
  });

  it.each([
    [['seed'], '--vary wants path=value,value,…, such as seed=0,1,2 or seed=0..9, not “seed”.'],
    [['size=1,2'], '--vary: there is no setting “size”.'],
    [['seed=5..4'], '--vary seed: there is nothing in “5..4”.'],
    [['seed=1', 'seed=2'], '--vary seed may be given only once.'],
    [['seed=0..99', 'task.trainExamples=1..99'], '--vary may ask for up to 1000 runs, not 9900.'],
  ])('refuses %j with a sentence', (texts, sentence) => {
    expect(() => variations(texts)).toThrow(sentence);
  });
});
