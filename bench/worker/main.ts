import { createMember } from '../../src/engine/trainer/member';
import type { TrainerSpec } from '../../src/engine/trainer/trainer';
import type { RunConfig } from '../../src/run/config/runConfig';
import { browserPool } from '../../src/worker/host/browserPool';
import type { BrowserContenderName } from '../contenders';
import type { Answer, Question, Started } from '../protocol';
import type { Stepper } from '../stepper';
import { timeRound } from '../stepper';
import { createEngineStepper } from './createEngineStepper';

/** jax-js is loaded only where it trains. */
const jax = (device: 'wasm' | 'webgpu') => async (spec: TrainerSpec) => {
  const { createJaxStepper } = await import('./jax/createJaxStepper');
  return createJaxStepper(spec, device);
};

const STEPPERS: Readonly<Record<BrowserContenderName, (spec: TrainerSpec) => Promise<Stepper>>> = {
  webgpu: createEngineStepper('webgpu'),
  wasm: createEngineStepper('wasm'),
  'wasm-cores': createEngineStepper('wasm', browserPool),
  'tfjs-webgpu': createEngineStepper('tfjs-webgpu'),
  'tfjs-wasm': createEngineStepper('tfjs-wasm'),
  'jax-webgpu': jax('webgpu'),
  'jax-wasm': jax('wasm'),
};

/** What a config trains; nothing is tested here, so there is no test set to measure. */
function specOf(config: RunConfig): TrainerSpec {
  const { member, dataset } = createMember(config);
  const test = new Int32Array(0);
  return { model: config.model, tokens: dataset.tokens, members: [{ ...member, test }] };
}

const now = () => performance.now();
let stepper: Stepper | undefined;

async function start(question: Question & { ask: 'start' }): Promise<Started> {
  const started = await STEPPERS[question.contender](specOf(question.config));
  stepper = started;
  let lastStepMs = 0;
  for (let i = 0; i < question.steps; i++) {
    const startMs = now();
    await started.advance(1);
    lastStepMs = now() - startMs;
  }
  return { loss: await started.loss(), lastStepMs, label: started.label };
}

async function answer(question: Question): Promise<Answer> {
  if (question.ask === 'start') return { started: await start(question) };
  if (!stepper) return { error: 'It has not been started.' };
  return { msPerStep: await timeRound(stepper, question.budgetMs, question.stepsAtMost, now) };
}

self.onmessage = async ({ data }: MessageEvent<Question>) => {
  try {
    self.postMessage(await answer(data));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    self.postMessage({ error: message } satisfies Answer);
  }
};
