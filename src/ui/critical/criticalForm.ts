import { criticalViewText } from '../../messages/en/criticalSize';
import { sweepsText } from '../../messages/en/sweeps';
import { groupedNumber } from '../../messages/format/numbers';
import { FIELDS } from '../../run/config/fields';
import { presetSettings } from '../../run/config/presets';
import { configFromSettings } from '../../run/config/settings';
import {
  isSweepNetwork,
  SWEEP_NETWORKS,
  type SweepNetworkName,
  sweepNetwork,
} from '../../run/sweep/sweepNetworks';
import type { Protocol } from '../../run/sweep/sweepRow';
import { pairCount } from '../../tasks/pairs';
import { readForm } from '../sweeps/readForm';
import type { PlansMade, SweepForm, SweepTexts } from '../sweeps/sweepForm';

/** What a network is good for here, and the grid that shows its critical size. */
export interface CriticalGrid {
  /** What to expect, in a sentence. */
  readonly shows: string;
  readonly from: string;
  readonly to: string;
  readonly sizes: string;
  readonly weightDecays: string;
  /** 20 / (learning rate × weight decay) steps are the least in which a run can come to rest (run/rest): more than those. */
  readonly maxSteps: string;
}

const { shows } = criticalViewText;

const CRITICAL_GRIDS: Readonly<Record<SweepNetworkName, CriticalGrid>> = {
  shared: {
    // Sharp and quick: the whole grid fits two cores and 90 seconds.
    shows: shows.shared,
    from: '120',
    to: '600',
    sizes: '12',
    weightDecays: '0.5, 1, 2',
    maxSteps: '6000',
  },
  small: {
    shows: shows.small,
    from: '150',
    to: '900',
    sizes: '12',
    weightDecays: '0.5, 1, 2',
    maxSteps: '8000',
  },
  paper: {
    shows: shows.paper,
    from: '1000',
    to: '4000',
    sizes: '8',
    weightDecays: '0.5, 1, 2',
    maxSteps: '80000',
  },
};

/** The grid of a network by its name. */
export const criticalGrid = (network: string): CriticalGrid =>
  CRITICAL_GRIDS[isSweepNetwork(network) ? network : 'shared'];

const words = criticalViewText;
const { fields, typed } = sweepsText;

const MAX_SIZES = 100;
const MAX_SEEDS = 100;

function plans(texts: SweepTexts): PlansMade {
  const { preset, settings } = sweepNetwork(texts.network ?? '');
  const usual = configFromSettings(preset, { ...presetSettings(preset), ...settings });
  const pairs = pairCount(usual.task.op, usual.task.p);
  const { problems, addProblem: complain, number, axis } = readForm(texts);
  const from = number('from', typed.from, 1, pairs);
  const to = number('to', typed.to, 1, pairs);
  const sizes = number('sizes', typed.sizes, 2, MAX_SIZES);
  if (from >= to) {
    complain('from', words.notBelow({ from: groupedNumber(from), to: groupedNumber(to) }));
  }
  const decays = axis('weightDecays', 'weightDecay');
  const seeds = number('seeds', typed.seeds, 1, MAX_SEEDS);
  const firstSeed = number('firstSeed', typed.firstSeed, 0, FIELDS.seed.max - MAX_SEEDS);
  const { min, max } = FIELDS.maxSteps;
  const maxSteps = number('maxSteps', typed.maxSteps, min, max);
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

const isNumber = true;

/** What one can say about a sweep for the critical size: one protocol at a time, which has a table of its own. */
export const criticalForm: SweepForm = {
  fields: {
    protocol: words.protocol,
    network: {
      label: fields.network,
      help: words.networkHelp,
      choices: Object.fromEntries(
        Object.entries(SWEEP_NETWORKS).map(([name, { label }]) => [name, label]),
      ),
    },
    from: { ...words.from, isNumber },
    to: { ...words.to, isNumber },
    sizes: { ...words.sizes, isNumber },
    weightDecays: words.weightDecays,
    seeds: { label: fields.seeds, help: words.seedsHelp, isNumber },
    firstSeed: { label: fields.firstSeed, help: sweepsText.firstSeedHelp, isNumber },
    maxSteps: { label: fields.maxSteps, help: words.maxStepsHelp, isNumber },
  },
  defaults({ protocol = 'scratch', network = 'shared' }) {
    const { shows: _, ...grid } = criticalGrid(network);
    return { protocol, network, ...grid, seeds: '2', firstSeed: '0' };
  },
  plans,
  shownPaths: ['task.trainExamples', 'optimizer.weightDecay'],
  tableName: ({ protocol }) => protocol,
};
