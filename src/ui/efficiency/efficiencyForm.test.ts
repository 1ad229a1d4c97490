import { describe, expect, it } from 'vitest';
import { CONVERGENCE_TIME_CONSTANTS } from '../../run/sweep/convergence';
import { sweepCells } from '../../run/sweep/sweepCells';
import { entriesFromTexts, textsFromEntries } from '../sweeps/sweepForm';
import { EFFICIENCY_GRIDS, efficiencyForm } from './efficiencyForm';

const plansOf = (changed: Record<string, string> = {}) =>
  efficiencyForm.plans({ ...efficiencyForm.defaults(changed), ...changed });

describe('the form of efficiency', () => {
  it.each(Object.keys(EFFICIENCY_GRIDS))('has two grids that can be trained for %s', (network) => {
    const made = plansOf({ network });
    if (made.kind === 'problems') throw new Error(made.problems[0]?.message());
    expect(made.plans.map(({ name, plan }) => [name, plan.base.task.labels])).toEqual([
      ['memorising', 'random'],
      ['generalising', 'true'],
    ]);
    const [mem, gen] = made.plans.map(({ plan }) => {
      const cells = sweepCells(plan);
      if (!cells.ok) throw new Error('There are no cells.');
      for (const { optimizer, maxSteps } of cells.value) {
        // The time constants of convergence have to fit into the last half of a run (run/sweep/convergence.ts).
        const least =
          (2 * CONVERGENCE_TIME_CONSTANTS) / (optimizer.learningRate * optimizer.weightDecay);
        expect(maxSteps).toBeGreaterThanOrEqual(least);
      }
      return cells.value;
    });
    expect([mem?.length, gen?.length]).toEqual([5 * 3 * 2, 3 * 3 * 2]);
    expect(mem?.[0]?.model).toEqual(gen?.[0]?.model);
  });

  it('says in words what it cannot take', () => {
    const made = plansOf({ memDecays: 'lots', genSizes: '', seeds: '0' });
    if (made.kind === 'plans') throw new Error('It took that.');
    expect(made.problems.map(({ field }) => field)).toEqual(['memDecays', 'genSizes', 'seeds']);
    expect(made.problems[0]?.message()).toContain('not “lots”');
  });

  it('goes into the address and comes back', () => {
    const changed = { network: 'small', level: 'trainLoss', genDecays: '0.3, 1' };
    const texts = { ...efficiencyForm.defaults(changed), ...changed };
    const entries = entriesFromTexts(efficiencyForm, texts);
    expect(Object.fromEntries(entries)).toEqual(changed);
    expect(textsFromEntries(efficiencyForm, entries)).toEqual({ texts, problems: [] });
  });
});
