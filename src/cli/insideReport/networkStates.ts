import { DEFAULTS } from '../../run/config/presets';
import {
  NETWORK_RUNS,
  NETWORK_STATES,
  type NetworkRuns,
  type NetworkState,
  REPORTED_PRESETS,
  type ReportedPreset,
} from './networkRuns';
import type { NetworkSummary } from './networkSummary';

const MEMORISED = DEFAULTS['phases.memorised'] as number;
const GROKKED = DEFAULTS['phases.grokked'] as number;
const LOW = DEFAULTS['phases.low'] as number;

type Accuracies = Pick<NetworkSummary, 'trainAccuracy' | 'testAccuracy'>;
const onlyMemorises = ({ trainAccuracy, testAccuracy }: Accuracies) =>
  trainAccuracy >= MEMORISED && testAccuracy <= LOW;

/** Whether a network is in the state that it is looked at for, by the thresholds of phases. */
const IS_IN_STATE: Readonly<Record<NetworkState, (of: Accuracies) => boolean>> = {
  initial: () => true,
  memorised: onlyMemorises,
  grokked: ({ trainAccuracy, testAccuracy }) =>
    trainAccuracy >= MEMORISED && testAccuracy >= GROKKED,
  ungrokked: onlyMemorises,
};

/** The networks of a preset at the step of one state. */
export interface StateGroup {
  readonly preset: ReportedPreset;
  readonly state: NetworkState;
  readonly step: number;
  /** How many were looked at. */
  readonly runs: number;
  /** Those in that state; the others are counted and left out. */
  readonly networks: readonly NetworkSummary[];
}

/** All that were looked at, by presets and states in their order; steps without a network are left out. */
export function stateGroups(summaries: readonly NetworkSummary[]): StateGroup[] {
  return REPORTED_PRESETS.flatMap((preset) => {
    const { steps }: NetworkRuns = NETWORK_RUNS[preset];
    return NETWORK_STATES.flatMap((state): StateGroup[] => {
      const step = steps[state];
      const own = summaries.filter((one) => one.preset === preset && one.step === step);
      if (step === undefined || own.length === 0) return [];
      return [{ preset, state, step, runs: own.length, networks: own.filter(IS_IN_STATE[state]) }];
    });
  });
}
