import type { FieldPath } from './fields';
import { FIELD_PATHS } from './fields';
import type { SettingProblem } from './problem';
import type { RunConfig } from './runConfig';
import { settingAt } from './settings';

/** The settings in which runs that train side by side may differ: none of them changes a size or when it is measured. */
export const MEMBER_PATHS: readonly FieldPath[] = [
  'task.trainExamples',
  'task.labels',
  'model.initScale',
  'optimizer.learningRate',
  'optimizer.weightDecay',
  'optimizer.warmupSteps',
  'optimizer.beta1',
  'optimizer.beta2',
  'optimizer.epsilon',
  'cut.trainExamples',
  'seed',
  'maxSteps',
];

const SHARED_PATHS = FIELD_PATHS.filter((path) => !MEMBER_PATHS.includes(path));

/** Why a list of configs cannot train side by side; undefined where it can. A preset's name is no matter. */
export function ensembleProblem(configs: readonly RunConfig[]): SettingProblem | undefined {
  const [first, ...others] = configs;
  if (!first) return { field: 'configs', code: 'no-runs', values: {} };
  const field = SHARED_PATHS.find((path) =>
    others.some((other) => settingAt(other, path) !== settingAt(first, path)),
  );
  if (!field) return undefined;
  return { field, code: 'must-be-shared', values: { path: field, memberPaths: MEMBER_PATHS } };
}
