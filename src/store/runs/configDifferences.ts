import { FIELD_PATHS, type FieldPath } from '../../run/config/fields';
import { type PresetName, presetSettings } from '../../run/config/presets';
import type { RunConfig } from '../../run/config/runConfig';
import { type Settings, settingAt } from '../../run/config/settings';
import { OPERATIONS } from '../../tasks/operations';

/** The settings that make a difference to a config: each model has its own sizes, and S5 has no modulus. */
export function fieldsInUse({ task, model, cut }: RunConfig): readonly FieldPath[] {
  const transformer = model.kind === 'transformer';
  const unused = new Set<FieldPath>(
    transformer
      ? ['model.embedding', 'model.activation', 'model.dHidden']
      : ['model.heads', 'model.dMlp'],
  );
  if (!transformer && model.embedding === 'onehot') unused.add('model.dModel');
  if (OPERATIONS[task.op].tokens !== undefined) unused.add('task.p');
  if (cut.step === 0) unused.add('cut.trainExamples');
  return FIELD_PATHS.filter((path) => !unused.has(path));
}

/** Other chance, other means, or a longer look: what is tried is the same. */
const INCIDENTAL: readonly FieldPath[] = ['seed', 'engine', 'speed', 'maxSteps', 'logEvery'];

/** Whether a setting may be another without what is tried being another thing. */
export const isIncidental = (path: FieldPath): boolean =>
  INCIDENTAL.includes(path) || path.startsWith('phases.');

/** The settings by which a config is another thing than `settings` laid over a preset. */
export function presetDifferences(
  config: RunConfig,
  preset: PresetName,
  settings: Settings,
): FieldPath[] {
  const expected = { ...presetSettings(preset), ...settings };
  return fieldsInUse(config).filter(
    (path) => !isIncidental(path) && settingAt(config, path) !== expected[path],
  );
}
