import {
  blockUntilReady,
  type Device,
  defaultDevice,
  init,
  jit,
  numpy as np,
  tree,
} from '@jax-js/jax';
import { adamwStep } from '../../../src/engine/adamwStep';
import type { Member, TrainerSpec } from '../../../src/engine/trainer';
import type { Stepper } from '../../stepper';
import { jaxLoss } from './jaxLoss';
import { type JaxState, jaxStep } from './jaxStep';
import { uploadExamples } from './uploadExamples';
import { uploadWeights } from './uploadWeights';

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
