import { enginesText } from '../../messages/en/enginesText';
import type { AllocationLimit } from '../refuseTooLarge';
import { createWebgpuTrainer } from '../webgpu/createWebgpuTrainer';
import type { OpenDevice } from '../webgpu/openDevice';
import { webgpuMemory } from '../webgpu/webgpuMemory';
import { checkedMemory } from './allowed';
import type { Engine } from './engine';
import { withDevice } from './withDevice';

/** The largest buffer that a device makes and a kernel can see. */
const bufferLimit = ({ device: { limits } }: OpenDevice): AllocationLimit => ({
  bytes: Math.min(limits.maxBufferSize, limits.maxStorageBufferBindingSize),
  of: enginesText.thisGpu,
});

/** Our kernels on a GPU. */
export const webgpuEngine: Engine = (spec, environment) =>
  withDevice(environment, async (opened) => {
    const { description, software } = opened;
    const needed = await webgpuMemory(spec, opened);
    const memory = checkedMemory(needed, spec, environment, bufferLimit(opened));
    const trainer = await createWebgpuTrainer(spec, opened);
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
