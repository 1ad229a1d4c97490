import { EngineError } from '../../engineError';
import type { GpuProgram } from './gpuProgram';
import { promptly } from './promptly';

const USAGE = 0x1 | 0x8; // GPUBufferUsage.MAP_READ | COPY_DST
const READ = 0x1; // GPUMapMode.READ

/** A part of a device buffer to read. Bytes. */
export interface BufferRange {
  readonly buffer: GPUBuffer;
  readonly offset: number;
  readonly size: number;
}

/**
 * Copies the sources into one staging buffer, waits for the device, and returns their contents in order. Throws
 * EngineError('device-lost'): nothing else keeps a buffer of our own from being mapped.
 */
export async function readBack(
  { device }: GpuProgram,
  sources: readonly BufferRange[],
): Promise<Float32Array[]> {
  const size = sources.reduce((sum, source) => sum + source.size, 0);
  const staging = device.createBuffer({ size, usage: USAGE });
  const encoder = device.createCommandEncoder();
  let at = 0;
  for (const source of sources) {
    encoder.copyBufferToBuffer(source.buffer, source.offset, staging, at, source.size);
    at += source.size;
  }
  device.queue.submit([encoder.finish()]);
  try {
    await promptly(device, staging.mapAsync(READ)).catch((cause: unknown) => {
      throw new EngineError('device-lost', 'device-lost', { cause: String(cause) });
    });
    const bytes = staging.getMappedRange().slice(0);
    let from = 0;
    return sources.map((source) => {
      const part = new Float32Array(bytes, from, source.size / 4);
      from += source.size;
      return part;
    });
  } finally {
    staging.destroy();
  }
}

/** The whole of a buffer. */
export const wholeBuffer = (buffer: GPUBuffer): BufferRange => ({
  buffer,
  offset: 0,
  size: buffer.size,
});
