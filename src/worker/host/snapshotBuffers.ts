import type { Snapshot } from '../../run/snapshot';
import type { Weights } from '../../run/trainingState';

/** The buffers to hand over rather than copy. */
export const snapshotBuffers = ({ state }: Snapshot): ArrayBuffer[] =>
  Object.values(state).flatMap((part) =>
    Object.values(part as Weights).map(({ buffer }) => buffer as ArrayBuffer),
  );
