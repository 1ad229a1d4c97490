import type { FieldPath } from './fields';
import type { RunConfig } from './runConfig';
import { configFromSettings, type Setting, settingAt, settingsFromConfig } from './settings';

/** Settings that change while a run goes on, for all its members. */
export interface LiveSettings {
  readonly learningRate?: number;
  readonly weightDecay?: number;
  readonly maxSteps?: number;
  /** D: fewer keep the first of the seed's permutation, more add the next. */
  readonly trainExamples?: number;
  readonly labels?: RunConfig['task']['labels'];
  readonly onDataChange?: RunConfig['optimizer']['onDataChange'];
}

/** Where each of them stands in a config. */
export const LIVE_PATHS = {
  learningRate: 'optimizer.learningRate',
  weightDecay: 'optimizer.weightDecay',
  maxSteps: 'maxSteps',
  trainExamples: 'task.trainExamples',
  labels: 'task.labels',
  onDataChange: 'optimizer.onDataChange',
} as const satisfies Record<keyof LiveSettings, FieldPath>;

const ENTRIES = Object.entries(LIVE_PATHS) as [keyof LiveSettings, FieldPath][];

/** What some live settings say, by paths. */
export const liveEntries = (settings: LiveSettings): (readonly [FieldPath, Setting])[] =>
  ENTRIES.flatMap(([key, path]) => {
    const value = settings[key];
    return value === undefined ? [] : [[path, value] as const];
  });

/** What a config says of the live settings among `paths`. */
export const pickLiveSettings = (config: RunConfig, paths: ReadonlySet<FieldPath>): LiveSettings =>
  Object.fromEntries(
    ENTRIES.filter(([, path]) => paths.has(path)).map(([key, path]) => [
      key,
      settingAt(config, path),
    ]),
  );

/** A config with live settings in force. Values are taken as they are. */
export const withLiveSettings = (config: RunConfig, settings: LiveSettings): RunConfig =>
  configFromSettings(config.preset, {
    ...settingsFromConfig(config),
    ...Object.fromEntries(liveEntries(settings)),
  });

/** Those that decide which data a run trains on. */
export const DATA_PATHS: readonly FieldPath[] = [LIVE_PATHS.trainExamples, LIVE_PATHS.labels];

/** Whether two configs of one task train on the same data. */
export const hasSameData = (a: RunConfig, b: RunConfig): boolean =>
  DATA_PATHS.every((path) => settingAt(a, path) === settingAt(b, path));
