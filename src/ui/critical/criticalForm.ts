import { FIELDS } from '../../run/fields';
import { presetSettings } from '../../run/presets';
import { configOf } from '../../run/settings';
import { SWEEP_NETWORKS, sweepNetwork } from '../../run/sweepNetworks';
import type { Protocol } from '../../run/sweepRow';
import { pairCount } from '../../tasks/pairs';
import { readForm } from '../sweeps/readForm';
import type { PlansMade, SweepForm, SweepTexts } from '../sweeps/sweepForm';
import { criticalGrid } from './criticalGrids';

const PROTOCOL_LABELS: Readonly<Record<Protocol, string>> = {
  scratch: 'from scratch',
  ungrok: 'ungrokking',
};

const MOST_SIZES = 100;
const MOST_SEEDS = 100;

function plans(texts: SweepTexts): PlansMade {
  const { preset, settings } = sweepNetwork(texts.network ?? '');
  const usual = configOf(preset, { ...presetSettings(preset), ...settings });
  const pairs = pairCount(usual.task.op, usual.task.p);
  const { problems, complain, number, axis } = readForm(texts);
  const from = number('from', 'The smallest size', 1, pairs);
  const to = number('to', 'The largest size', 1, pairs);
  const sizes = number('sizes', 'The number of sizes', 2, MOST_SIZES);
  if (from >= to) {
    complain('from', `The smallest size, ${from}, must lie below the largest, ${to}.`);
  }
  const decays = axis('weightDecays', 'weightDecay');
  const seeds = number('seeds', 'The number of seeds', 1, MOST_SEEDS);
  const firstSeed = number('firstSeed', 'The first seed', 0, FIELDS.seed.max - MOST_SEEDS);
  const { min, max } = FIELDS.maxSteps;
  const maxSteps = number('maxSteps', 'The step limit', min, max);
  if (problems.length > 0) return { kind: 'problems', problems };
  const examples = axis('from', 'trainExamples', `${from}:${to}:${sizes}log`);
  if (problems.length > 0) return { kind: 'problems', problems };

  const protocol: Protocol = texts.protocol === 'ungrok' ? 'ungrok' : 'scratch';
  const plan = {
    protocol,
    base: { ...usual, maxSteps },
    axes: [...decays, ...examples],
    seeds: Array.from({ length: seeds }, (_, i) => firstSeed + i),
  };
  return { kind: 'plans', plans: [{ name: protocol, plan }] };
}

/** What one can say about a sweep for the critical size: one protocol at a time, which has a sheet of its own. */
export const criticalForm: SweepForm = {
  fields: {
    protocol: {
      label: 'Protocol',
      help: 'From scratch: each run trains on D examples from the start. Ungrokking: it has grokked on all pairs, and goes on with D of them.',
      choices: PROTOCOL_LABELS,
    },
    network: {
      label: 'Network',
      help: 'What is trained. Another network brings a grid that shows its transition.',
      choices: Object.fromEntries(
        Object.entries(SWEEP_NETWORKS).map(([name, { label }]) => [name, label]),
      ),
    },
    from: { label: 'D from', help: 'The smallest number of training examples.' },
    to: { label: 'D to', help: 'The largest number of training examples.' },
    sizes: {
      label: 'Sizes',
      help: 'How many sizes, at equal ratios. More of them measure the transition finer.',
    },
    weightDecays: {
      label: 'Weight decays',
      help: 'A list such as 0.5, 1, 2: each has a critical size of its own.',
    },
    seeds: {
      label: 'Seeds',
      help: 'Runs of each size and weight decay. Two or more give the critical size an interval.',
    },
    firstSeed: {
      label: 'First seed',
      help: 'The seeds count up from here. Others repeat the whole experiment independently.',
    },
    maxSteps: {
      label: 'Step limit',
      help: 'A run that has not come to rest after so many steps ends, and is marked.',
    },
  },
  defaults({ protocol = 'scratch', network = 'shared' }) {
    const { shows: _, ...grid } = criticalGrid(network);
    return { protocol, network, ...grid, seeds: '2', firstSeed: '0' };
  },
  plans,
  shows: ['task.trainExamples', 'optimizer.weightDecay'],
  nameOf: ({ protocol }) => protocol,
};
