import type { FieldPath } from '../run/fields';
import { FIELD_PATHS } from '../run/fields';
import type { RunConfig } from '../run/runConfig';
import { OPERATIONS } from '../tasks/operations';

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
