/** Snapshots per factor of ten of steps. */
const PER_DECADE = 8;

/** The first step after `step` that a snapshot is wanted of, log-spaced: early changes are quick, late ones slow. */
export const nextSnapshotStep = (step: number): number =>
  Math.max(step + 1, Math.ceil(step * 10 ** (1 / PER_DECADE)));
