import { engineLabel } from '../../run/events/engineInfo';
import type { Environment } from '../environment';
import { loadPart } from '../loadPart';
import { checkedMemory } from '../memory/memoryLimit';
import type { TfjsEngineName } from '../tfjs/startBackend';
import { tfjsMemory } from '../tfjs/tfjsMemory';
import type { TrainerSpec } from '../trainer/trainer';
import type { Engine } from './engine';
import { withDevice, withFallback } from './engine';

/** TensorFlow.js is as large as the rest of the lab: it is loaded only where it trains. */
async function createWithinMemory(
  spec: TrainerSpec,
  name: TfjsEngineName,
  environment: Environment,
  release?: () => void,
) {
  const memory = checkedMemory(tfjsMemory(spec, name), spec, environment);
  const { createTfjsTrainer } = await loadPart(() => import('../tfjs/createTfjsTrainer'));
  return { trainer: await createTfjsTrainer(spec, name, environment, release), memory };
}

const onGpu: Engine = (spec, environment) =>
  withDevice(environment, async (opened, release) => {
    const { gpu, software } = opened;
    const facts = { name: 'tfjs-webgpu', gpu, software } as const;
    const withThis = { ...environment, device: opened };
    const { trainer, memory } = await createWithinMemory(spec, 'tfjs-webgpu', withThis, release);
    return { trainer, info: { ...facts, label: engineLabel(facts), memory } };
  });

const onProcessor =
  (name: Exclude<TfjsEngineName, 'tfjs-webgpu'>): Engine =>
  async (spec, environment) => {
    const { trainer, memory } = await createWithinMemory(spec, name, environment);
    const facts = { name, software: false } as const;
    return { trainer, info: { ...facts, label: engineLabel(facts), memory } };
  };

const inWasm = onProcessor('tfjs-wasm');
const inJavaScript = onProcessor('tfjs-cpu');

/** Autodiff by TensorFlow.js, on each of its backends; `tfjs` is the best that needs no GPU. */
export const tfjsEngines = {
  tfjs: withFallback(inWasm, ['bug'], inJavaScript, 'plain-javascript'),
  'tfjs-webgpu': onGpu,
  'tfjs-wasm': inWasm,
  'tfjs-cpu': inJavaScript,
} as const;
