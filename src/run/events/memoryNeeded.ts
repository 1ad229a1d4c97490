/** What a run takes of a machine's memory, known before it is taken. */
export interface MemoryNeeded {
  /** All buffers together. */
  readonly bytes: number;
  /** The largest buffer. */
  readonly largestBytes: number;
  readonly where: 'gpu' | 'heap';
  /** Computed from what the engine is known to keep, not by its own set-up: true of TensorFlow.js. */
  readonly estimated?: boolean;
}
