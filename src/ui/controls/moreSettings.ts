import type { FieldPath } from '../../run/config/fields';
import { FIELD_PATHS } from '../../run/config/fields';

/** Settings with a place of their own; all others but the words for phases are under "More settings". */
const MAIN_SETTINGS: ReadonlySet<FieldPath> = new Set<FieldPath>([
  'task.op',
  'task.p',
  'task.trainExamples',
  'model.kind',
  'optimizer.learningRate',
  'optimizer.weightDecay',
  'seed',
  'engine',
  'maxSteps',
  'speed',
]);

export const MORE_SETTINGS = FIELD_PATHS.filter(
  (path) => !MAIN_SETTINGS.has(path) && !path.startsWith('phases.'),
);
