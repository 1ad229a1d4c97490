import { enginesText } from '../../messages/en/engines';
import { fieldsText } from '../../messages/en/settings';
import type { Environment } from '../environment';
import { checkedMemory } from '../memory/memoryLimit';
import type { TfjsEngineName } from '../tfjs/startBackend';
import { tfjsMemory } from '../tfjs/tfjsMemory';
import type { TrainerSpec } from '../trainer/trainer';
import type { Engine } from './engine';
import { withDevice, withFallback } from './engine';

const LABELS = fieldsText.engine.options;

/** TensorFlow.js is as large as the rest of the lab: it is loaded only where it trains. */
async function createWithinMemory(
  spec: TrainerSpec,
  name: TfjsEngineName,
  environment: Environment,
  release?: () => void,
) {
  const memory = checkedMemory(tfjsMemory(spec, name), spec, environment);
  const { createTfjsTrainer } = await import('../tfjs/createTfjsTrainer');
  return { trainer: await createTfjsTrainer(spec, name, environment, release), memory };
}

const onGpu: Engine = (spec, environment) =>
  withDevice(environment, async (opened, release) => {
    const { description, software } = opened;
    const label = `${LABELS['tfjs-webgpu']}, ${description}`;
    const withThis = { ...environment, device: opened };
    const { trainer, memory } = await createWithinMemory(spec, 'tfjs-webgpu', withThis, release);
    return { trainer, info: { name: 'tfjs-webgpu', label, software, memory } };
  });

const onProcessor =
  (name: Exclude<TfjsEngineName, 'tfjs-webgpu'>, label: string): Engine =>
  async (spec, environment) => {
    const { trainer, memory } = await createWithinMemory(spec, name, environment);
    return { trainer, info: { name, label, software: false, memory } };
  };

const inWasm = onProcessor('tfjs-wasm', LABELS['tfjs-wasm']);
const inJavaScript = onProcessor('tfjs-cpu', LABELS['tfjs-cpu']);

/** Autodiff by TensorFlow.js, on each of its backends; `tfjs` is the best that needs no GPU. */
export const tfjsEngines = {
  tfjs: withFallback(inWasm, ['bug'], inJavaScript, enginesText.plainInstead),
  'tfjs-webgpu': onGpu,
  'tfjs-wasm': inWasm,
  'tfjs-cpu': inJavaScript,
} as const;
