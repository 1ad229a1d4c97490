import { FIELDS } from '../../run/fields';
import { presetSettings } from '../../run/presets';
import { configOf } from '../../run/settings';
import { isSweepNetwork, SWEEP_NETWORKS } from '../../run/sweepNetworks';
import { readForm } from '../sweeps/readForm';
import type { PlansMade, SweepForm, SweepTexts } from '../sweeps/sweepForm';
import { EFFICIENCY_GRIDS } from './efficiencyGrids';
import { EFFICIENCY_SHEETS } from './efficiencySheets';

const MOST_SEEDS = 100;

const networkName = ({ network = '' }: SweepTexts) =>
  isSweepNetwork(network) ? network : 'shared';

function plans(texts: SweepTexts): PlansMade {
  const { preset, settings } = SWEEP_NETWORKS[networkName(texts)];
  const { problems, number, axis } = readForm(texts);
  const memAxes = [...axis('memDecays', 'weightDecay'), ...axis('memSizes', 'trainExamples')];
  const genAxes = [...axis('genDecays', 'weightDecay'), ...axis('genSizes', 'trainExamples')];
  const count = number('seeds', 'The number of seeds', 1, MOST_SEEDS);
  const firstSeed = number('firstSeed', 'The first seed', 0, FIELDS.seed.max - MOST_SEEDS);
  const { min, max } = FIELDS.maxSteps;
  const maxSteps = number('maxSteps', 'The step limit', min, max);
  if (problems.length > 0) return { kind: 'problems', problems };

  const seeds = Array.from({ length: count }, (_, i) => firstSeed + i);
  const baseWith = (labels: 'random' | 'true') => ({
    ...configOf(preset, { ...presetSettings(preset), ...settings, 'task.labels': labels }),
    maxSteps,
  });
  const planOf = (name: keyof typeof EFFICIENCY_SHEETS, axes: typeof memAxes) => ({
    name,
    plan: {
      protocol: 'scratch' as const,
      base: baseWith(EFFICIENCY_SHEETS[name].labels),
      axes,
      seeds,
    },
  });
  return {
    kind: 'plans',
    plans: [planOf('memorising', memAxes), planOf('generalising', genAxes)],
  };
}

const GRID = 'A list such as 150, 300, or 150:800:5log for five sizes at equal ratios.';

/** What one can say about the comparison: a sweep of networks that can only memorise, and one of networks that generalise. */
export const efficiencyForm: SweepForm = {
  fields: {
    network: {
      label: 'Network',
      help: 'What is trained. Another network brings another grid.',
      choices: Object.fromEntries(
        Object.entries(SWEEP_NETWORKS).map(([name, { label }]) => [name, label]),
      ),
    },
    memSizes: {
      label: 'Sizes, random',
      help: `Training examples of the networks that can only memorise. ${GRID}`,
    },
    memDecays: {
      label: 'Decays, random',
      help: 'Weight decays with random labels: two or more, so that each size has networks with more and with less than the logit at which they are compared.',
    },
    genSizes: {
      label: 'Sizes, true',
      help: `Training examples of the networks that generalise: far above the critical size. ${GRID}`,
    },
    genDecays: {
      label: 'Decays, true',
      help: 'Weight decays with true labels: two or more. Strong ones leave logits that are less trigonometric, and such networks are not admitted.',
    },
    seeds: {
      label: 'Seeds',
      help: 'Networks of each kind, size and weight decay. Two or more give the crossing an interval.',
    },
    firstSeed: {
      label: 'First seed',
      help: 'The seeds count up from here. Others repeat the whole experiment independently.',
    },
    maxSteps: {
      label: 'Step limit',
      help: 'A run that has not come to rest after so many steps ends, and is counted aloud.',
    },
    level: {
      label: 'Held equal',
      help: 'What the networks have in common where their norms are compared.',
      choices: { correctLogit: 'equal correct logit', trainLoss: 'equal train loss' },
    },
  },
  defaults: (said) => {
    const network = networkName(said);
    const { shows: _, ...grid } = EFFICIENCY_GRIDS[network];
    return { network, level: said.level ?? 'correctLogit', ...grid, seeds: '2', firstSeed: '0' };
  },
  plans,
  shows: ['task.trainExamples', 'optimizer.weightDecay'],
  nameOf: ({ config }) => (config.task.labels === 'random' ? 'memorising' : 'generalising'),
};
