import type { RunConfig } from '../../run/runConfig';

/** The same for runs of the same network on the same task, whatever their data, optimiser and seed. */
export const networkKey = ({ task, model }: RunConfig): string =>
  JSON.stringify([task.op, task.p, Object.entries(model).sort()]);
