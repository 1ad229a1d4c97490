import { sweepAxis } from '../../run/sweepAxis';
import type { SweepPlan } from '../../run/sweepPlan';
import { parseSettings } from '../parseSettings';
import { NETWORKS, type SweepStudy } from './sweepStudies';

/** Measured this often: whether a run rests needs no more. */
const LOG_EVERY = '100';

const settingsOf = ({
  network,
  labels,
  steps,
}: SweepStudy): readonly (readonly [string, string])[] => [
  ...NETWORKS[network].sets,
  ...(labels === 'random' ? [['task.labels', 'random'] as const] : []),
  ['logEvery', LOG_EVERY],
  ['maxSteps', String(steps)],
];

/** The plan of a study, as `lab sweep` makes it of its command line. */
export function studyPlan(study: SweepStudy): SweepPlan {
  const base = parseSettings('small', [], [...settingsOf(study), ['engine', 'wasm']]);
  const axes = Object.entries(study.grid).map(([name, values]) => {
    const axis = sweepAxis(name, values);
    if (typeof axis === 'string') throw new Error(axis);
    return axis;
  });
  const seeds = Array.from({ length: study.seeds }, (_, seed) => seed);
  return { protocol: study.protocol, base, axes, seeds };
}

/** The command that repeats a study. */
export function studyCommand(study: SweepStudy, out: string): string {
  const sets = settingsOf(study)
    .filter(([path]) => path !== 'maxSteps')
    .map(([path, value]) => `--set ${path}=${value}`);
  const grid = Object.entries(study.grid).map(([name, values]) => `--grid ${name}=${values}`);
  return [
    'npm run --silent lab -- sweep --preset small',
    ...sets,
    ...grid,
    `--seeds ${study.seeds} --protocol ${study.protocol} --steps ${study.steps} --out ${out}`,
  ].join(' ');
}
