import { engineRates } from '../../engine/engines';
import type { Environment } from '../../engine/environment';
import { loadPart } from '../../engine/loadPart';
import { train } from '../../engine/train/train';
import { createMember } from '../../engine/trainer/member';
import { missingAdapterCode, probeAdapter } from '../../engine/webgpu/device/openDevice';
import type { EngineName } from '../../run/config/runConfig';
import type { CheckResult } from '../../run/events/checkResult';
import type { Command, Machine, Port, Report } from '../protocol';
import { browserEnvironment } from './browserEnvironment';
import { browserPool } from './browserPool';
import type { Host } from './host';
import { serve } from './serve';

const environment: Environment = { ...browserEnvironment, pool: browserPool };

async function machine(): Promise<Machine> {
  const adapter = await probeAdapter(environment.gpu);
  if (adapter) {
    return { webgpu: adapter.software ? 'software' : 'hardware', gpu: adapter.gpu };
  }
  const code = environment.gpu
    ? missingAdapterCode(environment.gpu)
    : self.isSecureContext
      ? 'webgpu-missing'
      : 'webgpu-withheld';
  return { webgpu: 'none', problem: { code, values: {} } };
}

// What a first run does without is loaded when it is asked for.
const loadCheck = () => loadPart(() => import('../../engine/golden/checkGoldenFile'));
const loadProfile = () => loadPart(() => import('../../engine/calibration/profile'));
const loadSweep = () => loadPart(() => import('../../engine/sweep/sweep'));

async function* check(file: unknown): AsyncGenerator<CheckResult> {
  const { checkGoldenFile } = await loadCheck();
  const { webgpu } = await machine();
  const engines: EngineName[] = webgpu === 'none' ? ['wasm', 'tfjs'] : ['webgpu', 'wasm', 'tfjs'];
  for (const engine of engines) yield await checkGoldenFile(file, engine, environment);
}

const sweep: Host['sweep'] = async function* (protocol, cells) {
  const { sweep: start } = await loadSweep();
  yield* start(protocol, cells, environment);
};

const profile: Host['profile'] = async (config, onStage) => {
  const { profile: measure } = await loadProfile();
  return measure(config, environment, onStage);
};

/** A turn of the event loop by a message to oneself: chained zero timers would wait four milliseconds each. */
function turn(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

/** Serves the page from this worker. */
export const start = (): void =>
  serve(self as unknown as Port<Report, Command>, {
    machine,
    train: (configs, signal, starts) => train(configs, signal, environment, starts),
    sweep,
    check,
    profile,
    async rates(config) {
      const { member, dataset } = createMember(config);
      const spec = { model: config.model, tokens: dataset.tokens, members: [member] };
      return engineRates(spec, environment);
    },
    now: environment.now,
    turn,
    sleep: (ms, wake) => {
      const timer = new Promise<void>((resolve) => {
        setTimeout(resolve, ms);
      });
      return Promise.race([timer, wake]);
    },
  });
