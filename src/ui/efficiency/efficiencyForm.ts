import { efficiencyViewText } from '../../messages/en/efficiency';
import { sweepsText } from '../../messages/en/sweeps';
import { sweepNetworkLabel } from '../../messages/wording/sweeps';
import { FIELDS } from '../../run/config/fields';
import { presetSettings } from '../../run/config/presets';
import type { RunConfig } from '../../run/config/runConfig';
import { configFromSettings } from '../../run/config/settings';
import {
  isSweepNetwork,
  SWEEP_NETWORK_NAMES,
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
  /** As grids are written: from:to:how many, `log` for equal ratios. */
  readonly memSizes: string;
  readonly memDecays: string;
  readonly genSizes: string;
  readonly genDecays: string;
  readonly maxSteps: string;
}

/**
 * Weight decays reach further down where generalising is compared: its logits are smaller at the same decay, and strong decay leaves it less
 * purely trigonometric. So both kinds pass a common correct logit and a common train loss, which is all that these were chosen for.
 */
export const EFFICIENCY_GRIDS = {
  shared: {
    memSizes: '150:800:5log',
    memDecays: '0.6, 2, 4',
    genSizes: '900:1300:3log',
    genDecays: '0.3, 0.6, 1.2',
    maxSteps: '8000',
  },
  small: {
    memSizes: '150:800:5log',
    memDecays: '0.6, 2, 4',
    genSizes: '900:1300:3log',
    genDecays: '0.3, 0.6, 1.2',
    maxSteps: '8000',
  },
  paper: {
    memSizes: '1000:6000:5log',
    memDecays: '0.5, 1, 2',
    genSizes: '6000:10000:3log',
    genDecays: '0.5, 1, 2',
    maxSteps: '80000',
  },
} as const satisfies Record<SweepNetworkName, EfficiencyGrid>;

const messages = efficiencyViewText;

const MAX_SEEDS = 100;

const networkOrDefault = ({ network = '' }: SweepTexts) =>
  isSweepNetwork(network) ? network : 'shared';

/** What to expect of the comparison of a network, in a sentence. */
export const efficiencyGridHelp = (network: string): string =>
  messages.shows[networkOrDefault({ network })];

function plans(texts: SweepTexts): PlansMade {
  const { preset, settings } = SWEEP_NETWORKS[networkOrDefault(texts)];
  const { problems, number, axis } = readForm(texts);
  const memAxes = [...axis('memDecays', 'weightDecay'), ...axis('memSizes', 'trainExamples')];
  const genAxes = [...axis('genDecays', 'weightDecay'), ...axis('genSizes', 'trainExamples')];
  const count = number('seeds', () => sweepsText.typed.seeds, 1, MAX_SEEDS);
  const firstSeed = number(
    'firstSeed',
    () => sweepsText.typed.firstSeed,
    0,
    FIELDS.seed.max - MAX_SEEDS,
  );
  const { min, max } = FIELDS.maxSteps;
  const maxSteps = number('maxSteps', () => sweepsText.typed.maxSteps, min, max);
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

const isNumber = true as const;

/** What one can say about the comparison: a sweep of networks that can only memorise, and one of networks that generalise. */
export const efficiencyForm: SweepForm = {
  part: 'norms',
  get fields() {
    return {
      network: {
        label: sweepsText.fields.network,
        help: messages.networkHelp,
        choices: Object.fromEntries(
          SWEEP_NETWORK_NAMES.map((name) => [name, sweepNetworkLabel(name)]),
        ),
      },
      memSizes: { label: messages.memSizes.label, help: messages.memSizes.help(messages) },
      memDecays: messages.memDecays,
      genSizes: { label: messages.genSizes.label, help: messages.genSizes.help(messages) },
      genDecays: messages.genDecays,
      seeds: { label: sweepsText.fields.seeds, help: messages.seedsHelp, isNumber },
      firstSeed: { label: sweepsText.fields.firstSeed, help: sweepsText.firstSeedHelp, isNumber },
      maxSteps: { label: sweepsText.fields.maxSteps, help: messages.maxStepsHelp, isNumber },
      level: messages.level,
      rule: messages.rule,
    };
  },
  defaults: (texts) => {
    const network = networkOrDefault(texts);
    return {
      network,
      level: texts.level ?? 'correctLogit',
      rule: texts.rule ?? 'share',
      ...EFFICIENCY_GRIDS[network],
      seeds: '2',
      firstSeed: '0',
    };
  },
  plans,
  shownPaths: ['task.trainExamples', 'optimizer.weightDecay'],
  tableName: ({ config }) => (config.task.labels === 'random' ? 'memorising' : 'generalising'),
};
