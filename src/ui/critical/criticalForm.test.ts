import { describe, expect, it } from 'vitest';
import { CONVERGENCE_TIME_CONSTANTS } from '../../run/sweep/convergence';
import { sweepCells } from '../../run/sweep/sweepCells';
import { SWEEP_NETWORKS } from '../../run/sweep/sweepNetworks';
import { entriesFromTexts, textsFromEntries } from '../sweeps/sweepForm';
import { criticalForm } from './criticalForm';

const plansOf = (changed: Record<string, string> = {}) =>
  criticalForm.plans({ ...criticalForm.defaults(changed), ...changed });

/** The messages for what cannot be made. */
function complaints(changed: Record<string, string>): string[] {
  const made = plansOf(changed);
  return made.kind === 'problems' ? made.problems.map(({ message }) => message()) : [];
}

describe('the form of the critical size', () => {
  it.each(Object.keys(SWEEP_NETWORKS))('has a grid that can be trained for %s', (network) => {
    for (const protocol of ['scratch', 'ungrok']) {
      const made = plansOf({ network, protocol });
      if (made.kind === 'problems') throw new Error(made.problems[0]?.message());
      const [only] = made.plans;
      expect(only?.name).toBe(protocol);
      const cells = only && sweepCells(only.plan);
      if (!cells?.ok) throw new Error('There are no cells.');
      for (const { optimizer, maxSteps } of cells.value) {
        // The time constants of convergence have to fit into the last half of a run (run/sweep/convergence.ts).
        const least =
          (2 * CONVERGENCE_TIME_CONSTANTS) / (optimizer.learningRate * optimizer.weightDecay);
        expect(maxSteps).toBeGreaterThanOrEqual(least);
      }
    }
  });

  it('asks for 12 sizes by 3 weight decays by 2 seeds by default', () => {
    const made = plansOf();
    if (made.kind === 'problems') throw new Error(made.problems[0]?.message());
    const { axes, seeds } = made.plans[0]?.plan ?? { axes: [], seeds: [] };
    expect(axes.map(({ path, values }) => [path, values.length])).toEqual([
      ['optimizer.weightDecay', 3],
      ['task.trainExamples', 12],
    ]);
    expect(axes[1]?.values[0]).toBe(120);
    expect(axes[1]?.values.at(-1)).toBe(600);
    expect(seeds).toEqual([0, 1]);
  });

  it('says in words what it cannot take', () => {
    expect(complaints({ from: '900' })).toEqual([
      'The smallest size, 900, must lie below the largest, 600.',
    ]);
    expect(complaints({ to: '1370', sizes: '1.5' })).toEqual([
      'The largest size must be a whole number from 1 to 1,369, not “1370”.',
      'The number of sizes must be a whole number from 2 to 100, not “1.5”.',
    ]);
    expect(complaints({ weightDecays: '1, lots' })[0]).toMatch(
      /^Weight decay .*list such as 0\.3,1,3.*not “1, lots”\.$/,
    );
    expect(complaints({ seeds: '' })).toEqual([
      'The number of seeds must be a whole number from 1 to 100, not “”.',
    ]);
    expect(complaints({ maxSteps: '0', firstSeed: '-1' })).toHaveLength(2);
  });

  it('goes into the address and comes back', () => {
    const changed = { protocol: 'ungrok', network: 'small', to: '800', firstSeed: '2' };
    const texts = { ...criticalForm.defaults(changed), ...changed };
    const entries = entriesFromTexts(criticalForm, texts);
    expect(entries).toEqual(Object.entries(changed));
    expect(textsFromEntries(criticalForm, entries)).toEqual({ texts, problems: [] });
    expect(entriesFromTexts(criticalForm, criticalForm.defaults({}))).toEqual([]);
  });
});
