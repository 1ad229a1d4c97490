import { said } from '../said';
import type { Told } from '../told';

/** The list of runs on the charts, and branching from one. */
export const runListText = said('runList', {
  runs: 'Runs',
  run: 'Run',
  phase: 'Phase',
  accuracyAtEnd: 'Test accuracy at the end',
  accuracyAt: ({ step }: Told<'step'>) => `Test accuracy at step ${step}`,
  remove: 'Remove',
  removeRun: ({ run }: Told<'run'>) => `Remove ${run}`,
  showRun: ({ run }: Told<'run'>) => `Show ${run}`,
  now: '(now)',
  keep: 'Keep for comparison',
  keepTitle: 'It stays on the charts when another run takes its place',
  branchFrom: 'Branch from',
  /** Before a choice of steps. */
  step: 'step',
  chooseRun: 'Run to branch from',
  chooseStep: 'Step to branch from',
  branchFromStep: ({ step }: Told<'step'>) => `Branch from step ${step}`,
  branch: 'Branch',
  branchTitle:
    'A new run goes on from there with the settings as they stand; this one stays on the charts',
});
