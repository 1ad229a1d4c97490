import type { Dispatch } from './gpuProgram';

/** Puts a kernel into a pass; `offset` is where its `step` binding reads, in bytes. */
export function encodeDispatch(
  pass: GPUComputePassEncoder,
  { pipeline, bindGroup, workgroups, perStep }: Dispatch,
  offset = 0,
): void {
  pass.setPipeline(pipeline);
  pass.setBindGroup(0, bindGroup, perStep ? [offset] : []);
  pass.dispatchWorkgroups(...workgroups);
}
