import { efficiencyViewText } from '../../messages/en/efficiency';
import { sweepsText } from '../../messages/en/sweeps';
import { FIELDS } from '../../run/config/fields';
import { presetSettings } from '../../run/config/presets';
import type { RunConfig } from '../../run/config/runConfig';
import { configFromSettings } from '../../run/config/settings';
import {
  isSweepNetwork,
  SWEEP_NETWORKS,
  type SweepNetworkName,
} from '../../run/sweep/sweepNetworks';
import { readForm } from '../sweeps/readForm';
import type { PlansMade, SweepForm, SweepTexts } from '../sweeps/sweepForm';

/** The two sweeps of the view, and the labels they train on. */
const EFFICIENCY_SWEEPS = {
  memorising: { labels: 'random' },
  generalising: { labels: 'true' },
} as const satisfies Record<string, { labels: RunConfig['task']['labels'] }>;
export type EfficiencySweepName = keyof typeof EFFICIENCY_SWEEPS;
export const EFFICIENCY_SWEEP_NAMES = Object.keys(EFFICIENCY_SWEEPS) as EfficiencySweepName[];

/** The sizes and weight decays at which a network is compared. */
export interface EfficiencyGrid {
  /** What to expect, in a sentence. */
  readonly shows: string;
  /** As grids are written: from:to:how many, `log` for equal ratios. */
  readonly memSizes: string;
  readonly memDecays: string;
  readonly genSizes: string;
  readonly genDecays: string;
  readonly maxSteps: string;
}

const { shows } = efficiencyViewText;

/**
 * Weight decays reach further down where generalising is compared: its logits are smaller at the same decay, and strong decay leaves it less
 * purely trigonometric. So both kinds pass a common correct logit and a common train loss, which is all that these were chosen for.
 */
export const EFFICIENCY_GRIDS = {
  shared: {
    shows: shows.shared,
    memSizes: '150:800:5log',
    memDecays: '0.6, 2, 4',
    genSizes: '900:1300:3log',
    genDecays: '0.3, 0.6, 1.2',
    maxSteps: '8000',
  },
  small: {
    shows: shows.small,
    memSizes: '150:800:5log',
    memDecays: '0.6, 2, 4',
    genSizes: '900:1300:3log',
    genDecays: '0.3, 0.6, 1.2',
    maxSteps: '8000',
  },
  paper: {
    shows: shows.paper,
    memSizes: '1000:6000:5log',
    memDecays: '0.5, 1, 2',
    genSizes: '6000:10000:3log',
    genDecays: '0.5, 1, 2',
    maxSteps: '80000',
  },
} as const satisfies Record<SweepNetworkName, EfficiencyGrid>;

const words = efficiencyViewText;
const { fields, typed } = sweepsText;

const MAX_SEEDS = 100;

const withNetworkFallback = ({ network = '' }: SweepTexts) =>
  isSweepNetwork(network) ? network : 'shared';

function plans(texts: SweepTexts): PlansMade {
  const { preset, settings } = SWEEP_NETWORKS[withNetworkFallback(texts)];
  const { problems, number, axis } = readForm(texts);
  const memAxes = [...axis('memDecays', 'weightDecay'), ...axis('memSizes', 'trainExamples')];
  const genAxes = [...axis('genDecays', 'weightDecay'), ...axis('genSizes', 'trainExamples')];
  const count = number('seeds', typed.seeds, 1, MAX_SEEDS);
  const firstSeed = number('firstSeed', typed.firstSeed, 0, FIELDS.seed.max - MAX_SEEDS);
  const { min, max } = FIELDS.maxSteps;
  const maxSteps = number('maxSteps', typed.maxSteps, min, max);
  if (problems.length > 0) return { kind: 'problems', problems };

  const seeds = Array.from({ length: count }, (_, i) => firstSeed + i);
  const baseWith = (labels: 'random' | 'true') => ({
    ...configFromSettings(preset, {
      ...presetSettings(preset),
      ...settings,
      'task.labels': labels,
    }),
    maxSteps,
  });
  const planOf = (name: keyof typeof EFFICIENCY_SWEEPS, axes: typeof memAxes) => ({
    name,
    plan: {
      protocol: 'scratch' as const,
      base: baseWith(EFFICIENCY_SWEEPS[name].labels),
      axes,
      seeds,
    },
  });
  return {
    kind: 'plans',
    plans: [planOf('memorising', memAxes), planOf('generalising', genAxes)],
  };
}

const isNumber = true;

/** What one can say about the comparison: a sweep of networks that can only memorise, and one of networks that generalise. */
export const efficiencyForm: SweepForm = {
  fields: {
    network: {
      label: fields.network,
      help: words.networkHelp,
      choices: Object.fromEntries(
        Object.entries(SWEEP_NETWORKS).map(([name, { label }]) => [name, label]),
      ),
    },
    memSizes: { label: words.memSizes.label, help: words.memSizes.help(words) },
    memDecays: words.memDecays,
    genSizes: { label: words.genSizes.label, help: words.genSizes.help(words) },
    genDecays: words.genDecays,
    seeds: { label: fields.seeds, help: words.seedsHelp, isNumber },
    firstSeed: { label: fields.firstSeed, help: sweepsText.firstSeedHelp, isNumber },
    maxSteps: { label: fields.maxSteps, help: words.maxStepsHelp, isNumber },
    level: words.level,
  },
  defaults: (said) => {
    const network = withNetworkFallback(said);
    const { shows: _, ...grid } = EFFICIENCY_GRIDS[network];
    return { network, level: said.level ?? 'correctLogit', ...grid, seeds: '2', firstSeed: '0' };
  },
  plans,
  shownPaths: ['task.trainExamples', 'optimizer.weightDecay'],
  tableName: ({ config }) => (config.task.labels === 'random' ? 'memorising' : 'generalising'),
};
