import { problemsText } from '../../messages/en/problems';
import type { FieldPath } from './fields';
import { FIELD_PATHS, fieldAt } from './fields';
import type { Problem } from './problem';
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
export function ensembleProblem(configs: readonly RunConfig[]): Problem | undefined {
  const [first, ...others] = configs;
  if (!first) return { field: 'configs', message: problemsText.noRuns };
  const field = SHARED_PATHS.find((path) =>
    others.some((other) => settingAt(other, path) !== settingAt(first, path)),
  );
  if (!field) return undefined;
  const message = problemsText.mustBeShared({
    setting: fieldAt(field).label,
    path: field,
    others: MEMBER_PATHS.join(', '),
  });
  return { field, message };
}
