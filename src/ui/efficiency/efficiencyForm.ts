import { efficiencyViewText } from '../../messages/en/efficiencyViewText';
import { sweepsText } from '../../messages/en/sweepsText';
import { FIELDS } from '../../run/fields';
import { presetSettings } from '../../run/presets';
import { configFromSettings } from '../../run/settings';
import { isSweepNetwork, SWEEP_NETWORKS } from '../../run/sweepNetworks';
import { readForm } from '../sweeps/readForm';
import type { PlansMade, SweepForm, SweepTexts } from '../sweeps/sweepForm';
import { EFFICIENCY_GRIDS } from './efficiencyGrids';
import { EFFICIENCY_SWEEPS } from './efficiencySheets';

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
