import { engineLabel } from '../../run/events/engineInfo';
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
  source: 'gpu',
});

/** Our kernels on a GPU. */
export const webgpuEngine: Engine = (spec, environment) =>
  withDevice(environment, async (opened, release) => {
    const { gpu, software } = opened;
    const facts = { name: 'webgpu', gpu, software } as const;
    const needed = await webgpuMemory(spec, opened);
    const memory = checkedMemory(needed, spec, environment, bufferLimit(opened));
    const trainer = await createWebgpuTrainer(spec, opened, undefined, release);
    return {
      trainer,
      info: { ...facts, label: engineLabel(facts), memory },
    };
  });
