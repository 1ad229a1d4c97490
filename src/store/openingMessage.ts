import type { Machine } from '../worker/protocol';

/** Why the lab opens with a small problem on this machine, as plain sentences. */
export function openingMessage(machine: Machine): string {
  return machine.webgpu === 'software'
    ? 'No GPU here: WebGPU runs on the processor, so the lab opens with a small problem that groks within about 20 s.'
    : 'No GPU here, so the lab trains on the processor, and opens with a small problem that is quick there.';
}
