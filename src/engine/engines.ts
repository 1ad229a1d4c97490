import type { EngineName } from '../run/config/runConfig';
import { autoEngine } from './start/autoEngine';
import type { Engine } from './start/engine';
import { tfjsEngines } from './start/tfjsEngines';
import { wasmEngine } from './start/wasmEngine';
import { webgpuEngine } from './start/webgpuEngine';

const wasm = wasmEngine('wasm');
const auto = autoEngine({ webgpu: webgpuEngine, wasm, tfjs: tfjsEngines.tfjs });

/** Steps per second of the engines that can train a spec in an environment. What is known already costs nothing. */
export const engineRates = auto.rates;

/** Every engine that one can ask for. */
export const ENGINES: Readonly<Record<EngineName, Engine>> = {
  auto: auto.start,
  webgpu: webgpuEngine,
  wasm,
  'wasm-plain': wasmEngine('wasm-plain', 'plain'),
  ...tfjsEngines,
};
