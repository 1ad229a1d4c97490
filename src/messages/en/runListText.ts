import { defineMessages } from '../said';
import type { MessageParams } from '../told';

/** The list of runs on the charts, and branching from one. */
export const runListText = defineMessages('runList', {
  runs: 'Runs',
  run: 'Run',
  phase: 'Phase',
  accuracyAtEnd: 'Test accuracy at the end',
  accuracyAt: ({ step }: MessageParams<'step'>) => `Test accuracy at step ${step}`,
  remove: 'Remove',
  removeRun: ({ run }: MessageParams<'run'>) => `Remove ${run}`,
  showRun: ({ run }: MessageParams<'run'>) => `Show ${run}`,
  now: '(now)',
  keep: 'Keep for comparison',
  keepTitle: 'It stays on the charts when another run takes its place',
  branchFrom: 'Branch from',
  /** Before a choice of steps. */
  step: 'step',
  chooseRun: 'Run to branch from',
  chooseStep: 'Step to branch from',
  branchFromStep: ({ step }: MessageParams<'step'>) => `Branch from step ${step}`,
  branch: 'Branch',
  branchTitle:
    'A new run goes on from there with the settings as they stand; this one stays on the charts',
});
