import { describe, expect, it } from 'vitest';
import { parseConfig } from '../config/parseConfig';
import { EXPERIMENT_NAMES, EXPERIMENT_SIZES, experimentEntries } from './experiments';

const ALL = EXPERIMENT_NAMES.flatMap((name) =>
  EXPERIMENT_SIZES.map((size) => [name, size] as const),
);

describe('the four experiments', () => {
  it('are those of the paper’s Figure 1', () => {
    expect(EXPERIMENT_NAMES).toEqual(['grokking', 'semiGrokking', 'ungrokking', 'noGrokking']);
  });

  it.each(ALL)('%s, %s: its settings are allowed as they are', (name, size) => {
    const { config, problems } = parseConfig(experimentEntries(name, size));
    expect(problems).toEqual([]);
    expect([config.task.p, config.model.kind]).toEqual(
      size === 'paper' ? [113, 'transformer'] : [37, 'mlp'],
    );
    expect(config.cut.step > 0).toBe(name === 'ungrokking');
    expect(config.cut.step).toBeLessThan(config.maxSteps);
  });

  it.each(EXPERIMENT_SIZES)('%s: they differ in how many pairs there are to learn from', (size) => {
    const examples = (name: (typeof EXPERIMENT_NAMES)[number]) =>
      parseConfig(experimentEntries(name, size)).config.task.trainExamples;
    expect(examples('noGrokking')).toBeLessThan(examples('semiGrokking'));
    expect(examples('semiGrokking')).toBeLessThan(examples('grokking'));
    expect(examples('ungrokking')).toBe(examples('grokking'));
  });
});
