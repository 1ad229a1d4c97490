import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseConfig } from '../../run/config/parseConfig';
import type { RunConfig } from '../../run/config/runConfig';
import { createTfjsTrainer } from '../tfjs/createTfjsTrainer';
import { createEnsembleTrainer } from '../train/ensembleTrainer';
import { createMember } from '../trainer/member';
import type { Member, Trainer, TrainerSpec, Weights } from '../trainer/trainer';

type Create = (spec: TrainerSpec) => Promise<Trainer>;

const configOf = (settings: Record<string, string | number>): RunConfig => {
  const all = { 'task.p': 11, 'task.trainExamples': 50, ...settings };
  const { config, problems } = parseConfig(
    Object.entries(all).map(([path, value]) => [path, String(value)] as const),
  );
  expect(problems).toEqual([]);
  return config;
};

const specOf = (config: RunConfig, members: readonly Member[]): TrainerSpec => ({
  model: config.model,
  tokens: createMember(config).dataset.tokens,
  members,
});

/** Largest difference of two sets of weights, as a share of the largest of the second. */
function distance(found: Weights, expected: Weights): number {
  let difference = 0;
  let largest = 0;
  for (const [name, values] of Object.entries(expected)) {
    values.forEach((value, i) => {
      const other = found[name]?.[i] ?? Number.NaN;
      difference = Math.max(difference, Math.abs(other - value));
      largest = Math.max(largest, Math.abs(value));
    });
  }
  return difference / largest;
}

/** Shapes that are no multiple of four anywhere, and every model. */
const SHAPES: Record<string, Record<string, string | number>> = {
  'onehot relu': { 'model.dHidden': 13 },
  'onehot square': { 'model.activation': 'square', 'model.dHidden': 7 },
  'shared relu': { 'model.embedding': 'shared', 'model.dModel': 5, 'model.dHidden': 9 },
  'separate square': {
    'model.embedding': 'separate',
    'model.activation': 'square',
    'model.dModel': 6,
    'model.dHidden': 11,
  },
  'transformer of width 6': {
    'model.kind': 'transformer',
    'model.dModel': 6,
    'model.heads': 2,
    'model.dMlp': 10,
  },
  'transformer of width 15': {
    'model.kind': 'transformer',
    'model.dModel': 15,
    'model.heads': 5,
    'model.dMlp': 3,
  },
  'one hidden unit': { 'model.dHidden': 1 },
  'a single tile of test examples': { 'task.trainExamples': 113, 'model.dHidden': 6 },
  'one example': { 'task.trainExamples': 1, 'model.dHidden': 6 },
};

/**
 * The tests that every engine of ours passes: gradients and measurements of autodiff at awkward shapes, for each way in
 * which it is `tuned`, and, for the one that `createTrainer` makes, runs that repeat bit for bit, members that are what
 * they would be alone, and settings that change on the way.
 */
export function trainerContract(createTrainer: Create, tuned: Record<string, Create>): void {
  const trainers: Trainer[] = [];
  const kept =
    (make: Create): Create =>
    async (spec) => {
      const trainer = await make(spec);
      trainers.push(trainer);
      return trainer;
    };
  const create = kept(createTrainer);
  afterAll(() => {
    for (const trainer of trainers) trainer.dispose();
  });

  describe.each(Object.entries(SHAPES))('%s', (_name, settings) => {
    const config = configOf(settings);
    const spec = specOf(config, [createMember(config).member]);
    let expected: { gradient: Weights; measured: Awaited<ReturnType<Trainer['measure']>> };

    beforeAll(async () => {
      const judge = await createTfjsTrainer(spec, 'tfjs-cpu', { now: () => 0 });
      expected = { gradient: await judge.gradient(0), measured: await judge.measure() };
      judge.dispose();
    });

    it.each(Object.entries(tuned))(
      'has the gradient and measurements of autodiff, %s',
      async (_tuning, createTuned) => {
        const trainer = await kept(createTuned)(spec);
        expect(distance(await trainer.gradient(0), expected.gradient)).toBeLessThan(2e-6);
        const [found] = await trainer.measure();
        const [judged] = expected.measured;
        for (const set of ['train', 'test'] as const) {
          for (const key of ['loss', 'accuracy', 'correctLogit', 'rmsLogit'] as const) {
            expect(found?.[set]?.[key], `${set} ${key}`).toBeCloseTo(judged?.[set]?.[key] ?? 0, 5);
          }
        }
        expect(found?.gradientNorm).toBeCloseTo(judged?.gradientNorm ?? 0, 5);
        expect(Object.keys(found?.weightNorms ?? {})).toEqual(
          Object.keys(judged?.weightNorms ?? {}),
        );
        for (const [name, norm] of Object.entries(judged?.weightNorms ?? {})) {
          expect(found?.weightNorms[name], name).toBeCloseTo(norm, 4);
        }
      },
    );
  });

  it('repeats a run bit for bit, however the steps are cut into submissions', async () => {
    const config = configOf({ 'model.dHidden': 16 });
    const spec = specOf(config, [createMember(config).member]);
    const whole = await create(spec);
    await whole.advance(60);
    const parts = await create(spec);
    for (const steps of [1, 7, 2, 50]) {
      await parts.advance(steps);
      await parts.measure();
    }
    expect(parts.step).toBe(60);
    expect(await parts.weights(0)).toEqual(await whole.weights(0));
  });

  it.each(['mlp', 'transformer'])(
    'trains members of different D, seed, labels and optimiser exactly as it trains each alone: %s',
    async (kind) => {
      const shape = {
        'model.kind': kind,
        'model.dHidden': 12,
        'model.dModel': 8,
        'model.heads': 2,
        'model.dMlp': 12,
      };
      const configs = [
        configOf(shape),
        configOf({ ...shape, seed: 5, 'task.trainExamples': 33, 'optimizer.weightDecay': 0.1 }),
        configOf({ ...shape, seed: 9, 'task.trainExamples': 121, 'task.labels': 'random' }),
        configOf({ ...shape, 'task.trainExamples': 7, 'optimizer.learningRate': 0.001 }),
      ];
      const members = configs.map((config) => createMember(config).member);
      const together = await create(specOf(configs[0] as RunConfig, members));
      await together.advance(25);
      const measured = await together.measure();
      for (const [i, config] of configs.entries()) {
        const alone = await create(specOf(config, [members[i] as Member]));
        await alone.advance(25);
        expect(await together.weights(i)).toEqual(await alone.weights(0));
        expect(measured[i]).toEqual((await alone.measure())[0]);
      }
      expect(measured[2]?.test).toBeUndefined(); // it trains on all pairs
    },
  );

  it.each(['mlp', 'transformer'])(
    'goes on from the states of some of its members as if nothing had been: %s',
    async (kind) => {
      const shape = {
        'model.kind': kind,
        'model.dHidden': 11,
        'model.dModel': 6,
        'model.heads': 2,
        'model.dMlp': 10,
      };
      const configs = [4, 5, 6].map((seed) =>
        configOf({ ...shape, seed, 'task.trainExamples': 20 + 7 * seed }),
      );
      const members = configs.map((config) => createMember(config).member);
      const spec = specOf(configs[0] as RunConfig, members);
      const straight = await create(spec);
      await straight.advance(40);
      const early = await create(spec);
      await early.advance(20);
      const kept = [2, 0];
      const later = await create({
        ...spec,
        step: early.step,
        members: await Promise.all(
          kept.map(async (i) => ({ ...(members[i] as Member), state: await early.state(i) })),
        ),
      });
      expect(later.step).toBe(20);
      await later.advance(20);
      for (const [i, member] of kept.entries()) {
        expect(await later.state(i)).toEqual(await straight.state(member));
      }
      expect(await later.measure()).toEqual(
        await straight.measure().then((all) => kept.map((member) => all[member])),
      );
    },
  );

  it.each(['kept', 'afresh'] as const)(
    'goes on with other data as the judge does, the optimiser %s',
    async (optimiser) => {
      const config = configOf({ 'model.dHidden': 12, 'optimizer.learningRate': 0.003 });
      const spec = specOf(config, [createMember(config).member]);
      const dataOf = (task: Partial<RunConfig['task']>) =>
        new Map([[0, createMember({ ...config, task: { ...config.task, ...task } }).member]]);
      const pushed = async (make: Create) => {
        const ensemble = createEnsembleTrainer(spec, await make(spec), make);
        await ensemble.advance(15, [0]);
        ensemble.setExamples(dataOf({ trainExamples: 20 }), optimiser === 'afresh');
        await ensemble.advance(15, [0]);
        ensemble.setExamples(dataOf({ trainExamples: 90, labels: 'random' }), false);
        await ensemble.advance(5, [0]);
        expect(ensemble.step).toBe(35);
        const [measured] = await ensemble.measure([0]);
        ensemble.dispose();
        return measured;
      };
      const found = await pushed(create);
      expect(await pushed(create)).toEqual(found); // bit for bit
      const judged = await pushed((given) =>
        createTfjsTrainer(given, 'tfjs-cpu', { now: () => 0 }),
      );
      expect(found?.train.accuracy).toBe(judged?.train.accuracy);
      expect(found?.train.loss).toBeCloseTo(judged?.train.loss ?? 0, 3);
      expect(found?.test?.loss).toBeCloseTo(judged?.test?.loss ?? 0, 3);
    },
  );

  it('applies new optimiser settings from the next step on, to the member they are for', async () => {
    const config = configOf({ 'model.dHidden': 12, 'optimizer.weightDecay': 0 });
    const { member } = createMember(config);
    const decayed = { ...config.optimizer, weightDecay: 5 };
    const trainer = await create(specOf(config, [member, member]));
    await trainer.advance(10);
    trainer.setOptimizer(1, decayed);
    await trainer.advance(10);
    const judge = await createTfjsTrainer(specOf(config, [member]), 'tfjs-cpu', { now: () => 0 });
    await judge.advance(10);
    judge.setOptimizer(0, decayed);
    await judge.advance(10);
    const changed = await judge.weights(0);
    judge.dispose();
    expect(distance(await trainer.weights(1), changed)).toBeLessThan(1e-4);
    expect(distance(await trainer.weights(0), changed)).toBeGreaterThan(0.05);
  });
}
