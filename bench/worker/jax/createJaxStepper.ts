import {
  blockUntilReady,
  type Device,
  defaultDevice,
  init,
  jit,
  numpy as np,
  tree,
} from '@jax-js/jax';
import { adamwStep } from '../../../src/engine/trainer/adamw';
import { exampleColumn } from '../../../src/engine/trainer/member';
import type { Member, TrainerSpec } from '../../../src/engine/trainer/trainer';
import { modelParameters } from '../../../src/run/model/modelParameters';
import type { Stepper } from '../../stepper';
import { type JaxExamples, type JaxWeights, jaxLoss } from './jaxNetworks';
import { type JaxState, jaxStep } from './jaxStep';

/** Examples [n, 3] on the device. */
function uploadExamples(examples: Int32Array, tokens: number): JaxExamples {
  const n = examples.length / 3;
  const ones = new Float32Array(n * tokens);
  exampleColumn(examples, 2).forEach((label, i) => {
    ones[i * tokens + label] = 1;
  });
  return {
    x: np.array(exampleColumn(examples, 0), { dtype: np.int32 }),
    y: np.array(exampleColumn(examples, 1), { dtype: np.int32 }),
    labels: np.array(ones).reshape([n, tokens]),
  };
}

/** Arrays on the device in the shapes of a model's parameters, with the values that `valuesOf` gives. */
const uploadWeights = (
  { model, tokens }: TrainerSpec,
  valuesOf: (name: string, size: number) => Float32Array,
): JaxWeights =>
  Object.fromEntries(
    modelParameters(model, tokens).map(({ name, rows, columns, vector }) => {
      const shape = vector ? [columns] : [rows, columns];
      return [name, np.array(valuesOf(name, rows * columns)).reshape(shape)];
    }),
  );

/** jax-js spreads over all cores on wasm, where the page's headers let it share memory. */
const threadsOn = (device: Device) =>
  device === 'wasm' && crossOriginIsolated ? navigator.hardwareConcurrency : 1;

/**
 * jax-js as a contender: the models, loss and AdamW of the lab from the same weights and data, the whole step compiled by one
 * `jit`. It waits after every step, which its users found faster than running ahead (ekzhang/jax-js#151). Errors: Error
 * where the library or the device fails.
 */
export async function createJaxStepper(spec: TrainerSpec, device: Device): Promise<Stepper> {
  const available = await init(device);
  if (!available.includes(device)) throw new Error(`jax-js could not start on ${device} here.`);
  defaultDevice(device);
  const [{ train, weights, optimizer }] = spec.members as readonly [Member];

  const examples = uploadExamples(train, spec.tokens);
  const zeros = () => uploadWeights(spec, (_, size) => new Float32Array(size));
  const initial = uploadWeights(spec, (name) => Float32Array.from(weights[name] ?? []));
  let state: JaxState = [initial, zeros(), zeros()];
  const loss = jaxLoss(spec);
  const update = jaxStep(loss, optimizer);
  const lossNow = jit(loss);
  const threads = threadsOn(device);
  let step = 0;

  return {
    label: `jax-js on ${device}${threads > 1 ? `, ${threads} threads` : ''}`,
    async advance(steps) {
      for (let i = 0; i < steps; i++) {
        step++;
        const { decay, rate, inverse } = adamwStep(optimizer, step);
        const numbers = {
          decay: np.array(decay),
          rate: np.array(rate),
          inverse: np.array(inverse),
        };
        state = update(state, tree.ref(examples), numbers);
        await blockUntilReady(state);
      }
    },
    async loss() {
      const value = lossNow(tree.ref(state[0]), tree.ref(examples));
      const [number = Number.NaN] = await value.data();
      return number;
    },
  };
}
