import type { Environment } from '../engine/environment';
import { type OpenDevice, openDevice } from '../engine/webgpu/openDevice';
import { allowRelaxedSimd } from './allowRelaxedSimd';
import { nodeGpu } from './nodeGpu';
import { nodePool } from './nodePool';

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
    return { ...base, gpu, noWebgpu: `${(error as Error).message} ${ADVICE}` };
  }
}
