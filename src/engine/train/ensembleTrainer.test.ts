import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '../../run/config/presets';
import { configFromSettings } from '../../run/config/settings';
import type { Measurement, Member, Trainer, TrainerSpec, TrainingState } from '../trainer/trainer';
import { createEnsembleTrainer } from './ensembleTrainer';

const { optimizer, model } = configFromSettings('quick', DEFAULTS);

/** A member of that many examples; its label names it. */
const member = (name: number, examples: number): Member => ({
  train: new Int32Array(3 * examples).fill(name),
  test: new Int32Array(),
  weights: {},
  optimizer,
});

/** Trainers that only count: the work of each step in examples, and who was asked what. */
function counting() {
  const log = { work: 0, made: 0, open: 0, optimizers: [] as string[] };
  function create(spec: TrainerSpec): Trainer {
    log.made++;
    log.open++;
    let step = spec.step ?? 0;
    const state = (at: number) =>
      ({
        weights: { from: Float32Array.of(names[at] as number, step) },
        m: { from: Float32Array.of(7, 7) },
        v: { from: Float32Array.of(8, 8) },
        compensation: { from: Float32Array.of(9, 9) },
      }) as TrainingState;
    const names = spec.members.map(({ train }) => train[0] as number);
    return {
      get step() {
        return step;
      },
      async advance(steps) {
        step += steps;
        log.work += steps * spec.members.reduce((sum, { train }) => sum + train.length / 3, 0);
      },
      async flush() {},
      measure: async () => names.map((name) => ({ gradientNorm: name }) as Measurement),
      setOptimizer: (at, { weightDecay }) => log.optimizers.push(`${names[at]}: ${weightDecay}`),
      state: async (at) => state(at),
      weights: async () => ({}),
      gradient: async () => ({}),
      dispose() {
        log.open--;
      },
    };
  }
  return { log, create };
}

function countingEnsemble(examples: readonly number[]) {
  const { log, create } = counting();
  const spec = { model, tokens: 7, members: examples.map((count, i) => member(i, count)) };
  const specs: TrainerSpec[] = [];
  const trainer = createEnsembleTrainer(spec, create(spec), async (remaining) => {
    expect(log.open).toBe(0); // both at once may not fit
    specs.push(remaining);
    return create(remaining);
  });
  return { log, specs, trainer };
}

const names = (measurements: readonly Measurement[]) =>
  measurements.map(({ gradientNorm }) => gradientNorm);

describe('an ensemble trainer', () => {
  it('keeps the trainer while they hold little', async () => {
    const { log, trainer } = countingEnsemble([10, 40, 50]);
    await trainer.advance(1, [0, 1, 2]);
    await trainer.advance(1, [1, 2]);
    expect(log).toMatchObject({ made: 1, work: 200 });
    expect(names(await trainer.measure([2, 1]))).toEqual([2, 1]);
  });

  it('pays only for active members once the others hold more than a fifth', async () => {
    const { log, trainer, specs } = countingEnsemble([30, 10, 40, 20]);
    await trainer.advance(5, [0, 1, 2, 3]);
    log.work = 0;
    await trainer.advance(2, [1, 2, 3]);
    expect(log).toMatchObject({ made: 2, open: 1, work: 2 * 70 });
    expect(specs[0]?.step).toBe(5);
    expect(trainer.step).toBe(7);
    expect(names(await trainer.measure([1, 3]))).toEqual([1, 3]);
    await trainer.advance(1, [3]);
    expect(log).toMatchObject({ made: 3, open: 1, work: 2 * 70 + 20 });
    trainer.dispose();
    expect(log.open).toBe(0);
  });

  it('costs little more than the active members over a long run in which one ends after the other', async () => {
    const examples = Array.from({ length: 40 }, () => 100);
    const { log, trainer } = countingEnsemble(examples);
    let needed = 0;
    for (let first = 0; first < 40; first++) {
      const remaining = examples.map((_, i) => i).slice(first);
      await trainer.advance(1, remaining);
      needed += 100 * remaining.length;
    }
    expect(log.work).toBeLessThan(1.15 * needed);
    expect(log.made).toBeLessThan(20);
  });

  it('hands on the optimisers of the moment, and sends later ones to whom they are for', async () => {
    const { log, trainer, specs } = countingEnsemble([10, 10]);
    trainer.setOptimizer(1, { ...optimizer, weightDecay: 3 });
    await trainer.advance(1, [1]);
    expect(specs[0]?.members[0]?.optimizer.weightDecay).toBe(3);
    trainer.setOptimizer(1, { ...optimizer, weightDecay: 4 });
    trainer.setOptimizer(0, { ...optimizer, weightDecay: 5 });
    expect(log.optimizers).toEqual(['1: 3', '1: 4']);
  });

  it('hands on the states as they were', async () => {
    const { trainer, specs } = countingEnsemble([30, 10, 40]);
    await trainer.advance(5, [0, 1, 2]);
    await trainer.advance(1, [1, 2]);
    expect(specs[0]?.members.map(({ state }) => state?.weights.from)).toEqual([
      Float32Array.of(1, 5),
      Float32Array.of(2, 5),
    ]);
    expect(specs[0]?.members[1]?.state?.m.from).toEqual(Float32Array.of(7, 7));
  });

  it('gives other data from the next step on, once for many changes, and goes on counting', async () => {
    const { log, trainer, specs } = countingEnsemble([30, 10]);
    await trainer.advance(5, [0, 1]);
    trainer.setExamples(new Map([[1, member(6, 20)]]), false);
    trainer.setExamples(new Map([[1, member(7, 25)]]), false);
    expect(log.made).toBe(1);
    log.work = 0;
    await trainer.advance(2, [0, 1]);
    expect(log).toMatchObject({ made: 2, open: 1, work: 2 * 55 });
    expect(specs[0]).toMatchObject({ step: 5, members: [{}, { train: member(7, 25).train }] });
    expect(trainer.step).toBe(7);
  });

  it('measures on the new data before any step on them', async () => {
    const { trainer } = countingEnsemble([30, 10]);
    trainer.setExamples(new Map([[0, member(6, 20)]]), false);
    expect(names(await trainer.measure([0, 1]))).toEqual([6, 1]);
  });

  it('makes optimisers begin afresh, at step 0 of their own, with the weights as they are', async () => {
    const { trainer, specs } = countingEnsemble([30, 10]);
    await trainer.advance(5, [0, 1]);
    trainer.setExamples(new Map([[0, member(0, 20)]]), true);
    await trainer.advance(2, [0, 1]);
    expect(specs[0]?.step).toBe(0);
    expect(specs[0]?.members[1]?.state).toEqual({
      weights: { from: Float32Array.of(1, 5) },
      m: { from: Float32Array.of(0, 0) },
      v: { from: Float32Array.of(0, 0) },
      compensation: { from: Float32Array.of(9, 9) },
    });
    expect(trainer.step).toBe(7);
    await trainer.advance(1, [1]); // the others ended: another trainer, and the optimiser goes on
    expect(specs[1]).toMatchObject({ step: 2 });
    expect(specs[1]?.members[0]?.state?.m.from).toEqual(Float32Array.of(7, 7));
    expect(trainer.step).toBe(8);
  });

  it('still knows its step, and frees nothing twice, when the new trainer cannot be made', async () => {
    const { log, create } = counting();
    const spec = { model, tokens: 7, members: [member(0, 10), member(1, 10)] };
    const trainer = createEnsembleTrainer(spec, create(spec), () =>
      Promise.reject(new Error('no room')),
    );
    await trainer.advance(3, [0, 1]);
    await expect(trainer.advance(1, [1])).rejects.toThrow('no room');
    expect(trainer.step).toBe(3);
    trainer.dispose();
    expect(log.open).toBe(0);
  });
});
