import { sweepProblemText } from '../../messages/wording/sweepProblems';
import type { Settings } from '../../run/config/settings';
import { parseSweepAxis } from '../../run/sweep/sweepAxis';
import { SWEEP_NETWORKS, type SweepNetwork } from '../../run/sweep/sweepNetworks';
import type { SweepPlan } from '../../run/sweep/sweepPlan';
import type { Protocol } from '../../run/sweep/sweepRow';
import { parseSettings } from '../arguments/optionValues';

/** The networks of the sweeps, and what they are. */
export const NETWORKS = {
  embedding: {
    description:
      'x + y mod 37, one embedding of width 64 for both numbers, summed, then 128 ReLU units; mirror images of trained pairs are not tested',
    network: SWEEP_NETWORKS.shared,
  },
  onehot: {
    description: 'x + y mod 37, one-hot numbers, 64 x² units (preset Small)',
    network: SWEEP_NETWORKS.small,
  },
} as const satisfies Record<
  string,
  { readonly description: string; readonly network: SweepNetwork }
>;
export type NetworkName = keyof typeof NETWORKS;

/** One sweep of a report, as `lab sweep` takes it. */
export interface SweepStudy {
  readonly network: NetworkName;
  /** What differs from the network. */
  readonly settings?: Settings;
  readonly protocol: Protocol;
  readonly labels: 'true' | 'random';
  readonly grid: Readonly<Record<'trainExamples' | 'weightDecay', string>>;
  readonly seeds: number;
  readonly steps: number;
  /** Every run is trained to its last step, which `lab sweep` does not do. */
  readonly toLastStep?: boolean;
}

const TRANSITION = { labels: 'true', steps: 10_000 } as const;
/** Sizes over more than a decade; at 1,000 of 1,369, mirror images leave some fifty pairs to be tested. */
const RATIO = {
  labels: 'true',
  protocol: 'ungrok',
  grid: { trainExamples: '60:1000:12log', weightDecay: '1' },
  seeds: 5,
  steps: 10_000,
} as const;
const NORM = { network: 'embedding', protocol: 'scratch', seeds: 3, steps: 10_000 } as const;

/** All sweeps, by the names of their files. Their training-set sizes surround the critical sizes of these networks. */
export const SWEEP_STUDIES = {
  'embedding-scratch': {
    ...TRANSITION,
    network: 'embedding',
    protocol: 'scratch',
    grid: { trainExamples: '120:700:12log', weightDecay: '0.5,1,2' },
    seeds: 5,
  },
  'embedding-ungrok': {
    ...TRANSITION,
    network: 'embedding',
    protocol: 'ungrok',
    grid: { trainExamples: '80:600:12log', weightDecay: '0.5,1,2' },
    seeds: 5,
  },
  'onehot-scratch': {
    ...TRANSITION,
    network: 'onehot',
    protocol: 'scratch',
    grid: { trainExamples: '150:900:10log', weightDecay: '0.5,1,2' },
    seeds: 4,
  },
  'onehot-ungrok': {
    ...TRANSITION,
    network: 'onehot',
    protocol: 'ungrok',
    grid: { trainExamples: '100:700:10log', weightDecay: '0.5,1,2' },
    seeds: 4,
  },
  'norm-memorising': {
    ...NORM,
    labels: 'random',
    grid: { trainExamples: '100:800:6log', weightDecay: '0.25,0.5,1,2,4' },
  },
  'norm-generalising': {
    ...NORM,
    labels: 'true',
    grid: { trainExamples: '800:1300:4log', weightDecay: '0.25,0.5,1,2,4' },
  },
  'embedding-ratio': { ...RATIO, network: 'embedding' },
  'onehot-ratio': { ...RATIO, network: 'onehot' },
} as const satisfies Record<string, SweepStudy>;
export type StudyName = keyof typeof SWEEP_STUDIES;
export const STUDY_NAMES = Object.keys(SWEEP_STUDIES) as StudyName[];

const settingsOf = ({
  network,
  settings,
  labels,
  steps,
}: SweepStudy): readonly (readonly [string, string])[] => [
  ...Object.entries({ ...NETWORKS[network].network.settings, ...settings }).map(
    ([path, value]) => [path, String(value)] as const,
  ),
  ...(labels === 'random' ? [['task.labels', 'random'] as const] : []),
  ['maxSteps', String(steps)],
];

/** The plan of a study, as `lab sweep` makes it of its command line. */
export function studyPlan(study: SweepStudy): SweepPlan {
  const base = parseSettings(
    NETWORKS[study.network].network.preset,
    [],
    [...settingsOf(study), ['engine', 'wasm']],
  );
  const axes = Object.entries(study.grid).map(([name, values]) => {
    const axis = parseSweepAxis(name, values);
    if (!axis.ok) throw new Error(sweepProblemText(axis.problem));
    return axis.value;
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
    `npm run --silent lab -- sweep --preset ${NETWORKS[study.network].network.preset}`,
    ...sets,
    ...grid,
    `--seeds ${study.seeds} --protocol ${study.protocol} --steps ${study.steps} --out ${out}`,
  ].join(' ');
}
