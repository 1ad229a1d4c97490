import { fieldAt } from '../../run/fields';
import type { EngineName } from '../../run/runConfig';

/** How an engine is called in the choice of engines. */
export function engineLabel(engine: EngineName): string {
  const field = fieldAt('engine');
  return (field.type === 'choice' && field.choiceLabels?.[engine]) || engine;
}
