import { pairCount } from '../tasks/pairs';
import type { RunConfig } from './runConfig';
import type { Protocol } from './sweepRow';

/**
 * The run that a cell of a sweep stands for, as the lab and `lab train` repeat it from its start: in `ungrok`, it trains on all
 * pairs and is cut to the cell's D on the way. Its steps are those before the cut and the cell's own.
 */
export function cellRunConfig(protocol: Protocol, cell: RunConfig): RunConfig {
  if (protocol === 'scratch') return cell;
  const { task, cut, maxSteps } = cell;
  return {
    ...cell,
    task: { ...task, trainExamples: pairCount(task.op, task.p) },
    cut: { step: cut.step, trainExamples: task.trainExamples },
    maxSteps: cut.step + maxSteps,
  };
}
