import type { ModelConfig } from '../../run/config/runConfig';
import type { MemoryNeeded } from '../../run/events/memoryNeeded';
import { modelParameters } from '../../run/model/modelParameters';
import type { TrainerSpec } from '../trainer/trainer';
import type { TfjsEngineName } from './startBackend';

/** Floats per example. */
interface ExampleFloats {
  /** One-hot matrices kept for a training and for a test example. */
  readonly train: number;
  readonly test: number;
  /** What autodiff has besides of a training example at the busiest moment of a step. */
  readonly step: number;
  /** The same of a test example when it is answered: tfjs frees nothing of a forward pass before its end. */
  readonly answer: number;
  /** The widest single matrix. */
  readonly widest: number;
}

/** Counted with tf.profile on networks of several shapes; the numbers test holds them to it. */
const EXAMPLE_FLOATS: Record<
  ModelConfig['kind'],
  (model: ModelConfig, tokens: number) => ExampleFloats
> = {
  mlp({ embedding, dHidden: h, dModel: d }, p) {
    const constants = { train: 3 * p, test: 2 * p };
    if (embedding === 'onehot') {
      const widest = Math.max(h, p);
      return { ...constants, step: 8 * h + 10 * p + 12, answer: 4 * h + p, widest };
    }
    return {
      ...constants,
      step: Math.max(4 * h + 6 * d + 10 * p, 8 * h + 2 * d + 2 * p) + 12,
      answer: 2 * h + 3 * d + p,
      widest: Math.max(h, d, p),
    };
  },
  transformer: ({ dModel: d, dMlp, heads }, p) => ({
    train: 4 * p + 3,
    test: 3 * p + 3,
    step: 6 * dMlp + 110 * d + 8 * p + 39 * heads,
    answer: 3 * dMlp + 45 * d + p + 21 * heads,
    widest: Math.max(dMlp, 3 * d, 3 * p + 3),
  }),
};

/** Copies of the weights: themselves, two moments and what is carried over, their gradient, an update in the making. */
const WEIGHT_COPIES = 6;

/**
 * About the bytes that the tensors of a run take at the busiest moment. tfjs allocates as it goes, so this is an
 * estimate; what its backends hold beyond their tensors (pools of buffers, fragments of a heap) is not in it.
 */
export function tfjsMemory(spec: TrainerSpec, engine: TfjsEngineName): MemoryNeeded {
  const { model, tokens, members } = spec;
  const per = EXAMPLE_FLOATS[model.kind](model, tokens);
  const weights = modelParameters(model, tokens).reduce((sum, p) => sum + p.rows * p.columns, 0);
  const counts = members.map(({ train, test }) => ({
    train: train.length / 3,
    test: test.length / 3,
  }));
  const constants = counts.reduce((sum, n) => sum + per.train * n.train + per.test * n.test, 0);
  const busiest = Math.max(...counts.map((n) => Math.max(per.step * n.train, per.answer * n.test)));
  const most = Math.max(...counts.map(({ train, test }) => Math.max(train, test)));
  return {
    bytes: 4 * (members.length * WEIGHT_COPIES * weights + constants + busiest),
    largestBytes: 4 * per.widest * most,
    where: engine === 'tfjs-webgpu' ? 'gpu' : 'heap',
    estimated: true,
  };
}
