import { parseSweepAxis } from '../../run/sweepAxis';
import type { SweepPlan } from '../../run/sweepPlan';
import { parseSettings } from '../parseSettings';
import { NETWORKS, type SweepStudy } from './sweepStudies';

const settingsOf = ({
  network,
  labels,
  steps,
}: SweepStudy): readonly (readonly [string, string])[] => [
  ...Object.entries(NETWORKS[network].of.settings).map(
    ([path, value]) => [path, String(value)] as const,
  ),
  ...(labels === 'random' ? [['task.labels', 'random'] as const] : []),
  ['maxSteps', String(steps)],
];

/** The plan of a study, as `lab sweep` makes it of its command line. */
export function studyPlan(study: SweepStudy): SweepPlan {
  const base = parseSettings(
    NETWORKS[study.network].of.preset,
    [],
    [...settingsOf(study), ['engine', 'wasm']],
  );
  const axes = Object.entries(study.grid).map(([name, values]) => {
    const axis = parseSweepAxis(name, values);
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
    `npm run --silent lab -- sweep --preset ${NETWORKS[study.network].of.preset}`,
    ...sets,
    ...grid,
    `--seeds ${study.seeds} --protocol ${study.protocol} --steps ${study.steps} --out ${out}`,
  ].join(' ');
}
