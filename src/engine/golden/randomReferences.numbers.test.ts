import { afterAll, expect, it } from 'vitest';
import { nodeEnvironment } from '../../cli/node/nodeEnvironment';
import type { ModelConfig } from '../../run/config/runConfig';
import { modelParameters } from '../../run/model/modelParameters';
import { createRandom, type Random } from '../../tasks/random';
import { ENGINES } from '../engines';
import { doubleEvaluation, doubleGradient } from './doubleGradient';
import { doubleRun } from './doubleRun';
import type { Golden, ReferencePoint, ReferenceWeights } from './golden';
import { replay } from './replay';

const environment = await nodeEnvironment();
afterAll(() => environment.device?.device.destroy());

/** More and longer ones by hand: REFERENCE_RUNS=24 REFERENCE_STEPS=200. */
const STEPS = Number(process.env.REFERENCE_STEPS ?? 60);
const RUNS = Number(process.env.REFERENCE_RUNS ?? 3);

const pick = <T>(random: Random, list: readonly T[]) => list[random.integer(list.length)] as T;

function randomModel(random: Random): ModelConfig {
  const kind = pick(random, ['mlp', 'transformer', 'transformer'] as const);
  const heads = 1 + random.integer(4);
  return {
    kind,
    heads,
    embedding: pick(random, ['onehot', 'shared', 'separate'] as const),
    activation: pick(random, ['relu', 'relu', 'square'] as const),
    dHidden: 8 + random.integer(40),
    dModel: kind === 'mlp' ? 4 + random.integer(20) : heads * (2 + random.integer(6)),
    dMlp: 8 + random.integer(40),
    initScale: 1,
  };
}

/** A reference run of random shape on x − y, computed by the judge itself in float64. */
function randomReference(seed: number): Golden {
  const random = createRandom(seed, 'reference');
  const model = randomModel(random);
  const tokens = pick(random, [5, 7, 11, 13, 17]);
  const order = Array.from({ length: tokens * tokens }, (_, pair) => [random.uniform(), pair])
    .sort(([a = 0], [b = 0]) => a - b)
    .flatMap(([, pair = 0]) => {
      const [a, b] = [Math.floor(pair / tokens), pair % tokens];
      return [a, b, (a - b + tokens) % tokens];
    });
  const cut = 3 * (5 + Math.floor(0.4 * tokens * tokens));
  const [train, test] = [Int32Array.from(order.slice(0, cut)), Int32Array.from(order.slice(cut))];
  const initialWeights = Object.fromEntries(
    modelParameters(model, tokens).map(({ name, rows, columns, initialScale }) => [
      name,
      Float64Array.from({ length: rows * columns }, () => (initialScale || 0.1) * random.normal()),
    ]),
  );
  const trajectory: ReferencePoint[] = [];
  const golden = {
    ...{ name: `random ${seed}`, model, tokens, steps: STEPS, train, test, initialWeights },
    optimizer: {
      ...{ learningRate: 0.01, weightDecay: 1, warmupSteps: 10 },
      ...{ beta1: 0.9, beta2: 0.98, epsilon: 1e-8 },
    },
    firstGradient: doubleGradient(model, tokens, initialWeights, train).gradient,
    trajectory,
  };
  let finalWeights: ReferenceWeights = initialWeights;
  for (const { step, weights } of doubleRun({ ...golden, finalWeights })) {
    if (step % 20 !== 0 && step > 4) continue;
    const [own, other] = [train, test].map((set) => doubleEvaluation(model, tokens, weights, set));
    trajectory.push({
      ...{ step, trainLoss: own?.loss as number, trainAccuracy: own?.accuracy as number },
      ...{ testLoss: other?.loss, testAccuracy: other?.accuracy },
    });
    finalWeights = Object.fromEntries(
      Object.entries(weights).map(([name, values]) => [name, values.slice()]),
    );
  }
  return { ...golden, finalWeights };
}

it.each(Array.from({ length: RUNS }, (_, seed) => seed))(
  'every healthy engine passes on a run of random shape: %d',
  async (seed) => {
    const golden = randomReference(seed);
    for (const engine of ['wasm', 'wasm-plain', 'webgpu'] as const) {
      if (engine === 'webgpu' && !environment.device) continue;
      const result = await replay(golden, async (spec) => {
        const { trainer } = await ENGINES[engine](spec, environment);
        return trainer;
      });
      expect(result.deviations, `${engine} ${JSON.stringify(golden.model)}`).toBeUndefined();
    }
  },
);
