import { toRunError } from '../../engine/engineError';
import type { Environment } from '../../engine/environment';
import { type OpenDevice, openDevice } from '../../engine/webgpu/device/openDevice';
import { runErrorText } from '../../messages/wording/runErrors';
import { allowRelaxedSimd } from './allowRelaxedSimd';
import { nodePool } from './nodePool';

/**
 * WebGPU in Node: Dawn, as the npm package `webgpu`, made visible where browsers have it, because tfjs and our engine look
 * there for constants and classes. Undefined where the package does not run on this platform.
 */
async function nodeGpu(): Promise<GPU | undefined> {
  const host = globalThis as { navigator?: { gpu?: GPU } };
  if (host.navigator?.gpu) return host.navigator.gpu;
  const dawn = await import('webgpu').catch(() => undefined);
  if (!dawn) return undefined;
  Object.assign(globalThis, dawn.globals);
  const gpu = dawn.create([]);
  if (!host.navigator) {
    Object.defineProperty(host, 'navigator', { value: {}, configurable: true }); // Node 20 has none
  }
  Object.defineProperty(host.navigator, 'gpu', { value: gpu, configurable: true });
  return gpu;
}

/** What this machine offers in Node, and why there is no WebGPU where there is none. */
export interface NodeEnvironment extends Environment {
  readonly device?: OpenDevice | undefined;
  /** One sentence with what to install; absent where WebGPU works. */
  readonly noWebgpu?: string;
}

const ADVICE =
  process.platform === 'linux'
    ? 'Install a graphics driver with Vulkan, or a Chromium for its software one (Debian: apt install chromium; elsewhere: npx playwright install chromium).'
    : 'Update the graphics driver.';

/** Makes the best of this machine available: opens its GPU for the engines to share. */
export async function nodeEnvironment(): Promise<NodeEnvironment> {
  allowRelaxedSimd();
  const base = { now: () => performance.now(), pool: nodePool };
  const gpu = await nodeGpu();
  if (!gpu) {
    const noWebgpu = `The npm package webgpu does not run on ${process.platform} ${process.arch}.`;
    return { ...base, noWebgpu };
  }
  try {
    return { ...base, gpu, device: await openDevice(gpu) };
  } catch (error) {
    return { ...base, gpu, noWebgpu: `${runErrorText(toRunError(error))} ${ADVICE}` };
  }
}
