import { criticalViewText } from '../../messages/en/criticalSize';
import { sweepsText } from '../../messages/en/sweeps';
import { groupedNumber } from '../../messages/format/numbers';
import { sweepNetworkLabel } from '../../messages/wording/sweeps';
import { FIELDS } from '../../run/config/fields';
import { presetSettings } from '../../run/config/presets';
import { configFromSettings } from '../../run/config/settings';
import {
  isSweepNetwork,
  SWEEP_NETWORK_NAMES,
  type SweepNetworkName,
  sweepNetwork,
} from '../../run/sweep/sweepNetworks';
import type { Protocol } from '../../run/sweep/sweepRow';
import { pairCount } from '../../tasks/pairs';
import { readForm } from '../sweeps/readForm';
import type { PlansMade, SweepForm, SweepTexts } from '../sweeps/sweepForm';

/** The grid that shows the critical size of a network. */
export interface CriticalGrid {
  readonly from: string;
  readonly to: string;
  readonly sizes: string;
  readonly weightDecays: string;
  /** 20 / (learning rate × weight decay) steps are the least in which a run can converge (run/sweep/convergence): more than those. */
  readonly maxSteps: string;
}

const CRITICAL_GRIDS: Readonly<Record<SweepNetworkName, CriticalGrid>> = {
  shared: {
    // Sharp and quick: the whole grid fits two cores and 90 seconds.
    from: '120',
    to: '600',
    sizes: '12',
    weightDecays: '0.5, 1, 2',
    maxSteps: '6000',
  },
  small: {
    from: '150',
    to: '900',
    sizes: '12',
    weightDecays: '0.5, 1, 2',
    maxSteps: '8000',
  },
  paper: {
    from: '1000',
    to: '4000',
    sizes: '8',
    weightDecays: '0.5, 1, 2',
    maxSteps: '80000',
  },
};

const networkOrDefault = (network: string): SweepNetworkName =>
  isSweepNetwork(network) ? network : 'shared';

/** The grid of a network by its name. */
export const criticalGrid = (network: string): CriticalGrid =>
  CRITICAL_GRIDS[networkOrDefault(network)];

/** What to expect of the grid of a network, in a sentence. */
export const criticalGridHelp = (network: string): string =>
  criticalViewText.shows[networkOrDefault(network)];

const messages = criticalViewText;

const MAX_SIZES = 100;
const MAX_SEEDS = 100;

function plans(texts: SweepTexts): PlansMade {
  const { preset, settings } = sweepNetwork(texts.network ?? '');
  const usual = configFromSettings(preset, { ...presetSettings(preset), ...settings });
  const pairs = pairCount(usual.task.op, usual.task.p);
  const { problems, addProblem, number, axis } = readForm(texts);
  const from = number('from', () => sweepsText.typed.from, 1, pairs);
  const to = number('to', () => sweepsText.typed.to, 1, pairs);
  const sizes = number('sizes', () => sweepsText.typed.sizes, 2, MAX_SIZES);
  if (from >= to) {
    addProblem('from', () =>
      messages.notBelow({ from: groupedNumber(from), to: groupedNumber(to) }),
    );
  }
  const decays = axis('weightDecays', 'weightDecay');
  const seeds = number('seeds', () => sweepsText.typed.seeds, 1, MAX_SEEDS);
  const firstSeed = number(
    'firstSeed',
    () => sweepsText.typed.firstSeed,
    0,
    FIELDS.seed.max - MAX_SEEDS,
  );
  const { min, max } = FIELDS.maxSteps;
  const maxSteps = number('maxSteps', () => sweepsText.typed.maxSteps, min, max);
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

const isNumber = true as const;

/** What one can say about a sweep for the critical size: one protocol at a time, which has a table of its own. */
export const criticalForm: SweepForm = {
  part: 'sweep',
  get fields() {
    return {
      protocol: messages.protocol,
      network: {
        label: sweepsText.fields.network,
        help: messages.networkHelp,
        choices: Object.fromEntries(
          SWEEP_NETWORK_NAMES.map((name) => [name, sweepNetworkLabel(name)]),
        ),
      },
      from: { ...messages.from, isNumber },
      to: { ...messages.to, isNumber },
      sizes: { ...messages.sizes, isNumber },
      weightDecays: messages.weightDecays,
      seeds: { label: sweepsText.fields.seeds, help: messages.seedsHelp, isNumber },
      firstSeed: { label: sweepsText.fields.firstSeed, help: sweepsText.firstSeedHelp, isNumber },
      maxSteps: { label: sweepsText.fields.maxSteps, help: messages.maxStepsHelp, isNumber },
    };
  },
  defaults({ protocol = 'scratch', network = 'shared' }) {
    return { protocol, network, ...criticalGrid(network), seeds: '2', firstSeed: '0' };
  },
  plans,
  shownPaths: ['task.trainExamples', 'optimizer.weightDecay'],
  tableName: ({ protocol }) => protocol,
};
