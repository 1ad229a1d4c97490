import type { PresetName } from '../../run/config/presets';
import type { RunConfig } from '../../run/config/runConfig';
import { parseSettings } from '../arguments/optionValues';

/** What a network is to be at a step of its run; the report counts those that are (networkStates.ts). */
export const NETWORK_STATES = ['initial', 'memorised', 'grokked', 'ungrokked'] as const;
export type NetworkState = (typeof NETWORK_STATES)[number];

/** Runs of a preset, and the steps at which their networks are looked at. */
export interface NetworkRuns {
  readonly seeds: number;
  /** Chosen before the runs were made, by the milestones in docs/presets.md. */
  readonly steps: Readonly<Partial<Record<NetworkState, number>>>;
  /** D′ of the cut right after `steps.grokked`, some 7 % of all pairs, and 3 % for the transformer; absent: no cut. */
  readonly cutTo?: number;
}

export const NETWORK_RUNS = {
  small: {
    seeds: 5,
    steps: { initial: 0, memorised: 100, grokked: 3000, ungrokked: 4500 },
    cutTo: 100,
  },
  quick: {
    seeds: 5,
    steps: { initial: 0, memorised: 100, grokked: 4000, ungrokked: 6000 },
    cutTo: 250,
  },
  transformer: {
    seeds: 3,
    steps: { initial: 0, memorised: 100, grokked: 5000, ungrokked: 7000 },
    cutTo: 100,
  },
} as const satisfies Partial<Record<PresetName, NetworkRuns>>;
export type ReportedPreset = keyof typeof NETWORK_RUNS;
export const REPORTED_PRESETS = Object.keys(NETWORK_RUNS) as ReportedPreset[];

/** The steps of a preset's runs, rising. */
export const stepsOf = (preset: ReportedPreset): number[] =>
  Object.values(NETWORK_RUNS[preset].steps);

/** The settings of one run. */
export function networkConfig(preset: ReportedPreset, seed: number): RunConfig {
  const { steps, cutTo }: NetworkRuns = NETWORK_RUNS[preset];
  return parseSettings(
    preset,
    [],
    [
      ['seed', String(seed)],
      ['engine', 'wasm'],
      ['maxSteps', String(stepsOf(preset).at(-1))],
      ...(cutTo === undefined
        ? []
        : [
            ['cut.step', String(steps.grokked)] as const,
            ['cut.trainExamples', String(cutTo)] as const,
          ]),
    ],
  );
}
