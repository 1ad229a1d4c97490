import { enginesText } from '../../messages/en/engines';
import type { AllocationLimit } from '../memory/memoryLimit';
import { checkedMemory } from '../memory/memoryLimit';
import { createWebgpuTrainer } from '../webgpu/createWebgpuTrainer';
import type { OpenDevice } from '../webgpu/device/openDevice';
import { webgpuMemory } from '../webgpu/webgpuMemory';
import type { Engine } from './engine';
import { withDevice } from './engine';

/** The largest buffer that a device makes and a kernel can see. */
const bufferLimit = ({ device: { limits } }: OpenDevice): AllocationLimit => ({
  bytes: Math.min(limits.maxBufferSize, limits.maxStorageBufferBindingSize),
  of: enginesText.thisGpu,
});

/** Our kernels on a GPU. */
export const webgpuEngine: Engine = (spec, environment) =>
  withDevice(environment, async (opened, release) => {
    const { description, software } = opened;
    const needed = await webgpuMemory(spec, opened);
    const memory = checkedMemory(needed, spec, environment, bufferLimit(opened));
    const trainer = await createWebgpuTrainer(spec, opened, undefined, release);
    return {
      trainer,
      info: {
        name: 'webgpu',
        label: enginesText.onGpu({ engine: 'WebGPU', gpu: description }),
        software,
        memory,
      },
    };
  });
