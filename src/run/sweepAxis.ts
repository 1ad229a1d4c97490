import { gridsText } from '../messages/en/gridsText';
import { MEMBER_PATHS } from './ensembleProblem';
import type { NumberField } from './field';
import { type FieldPath, fieldAt } from './fields';
import { gridValues } from './gridValues';
import { quotedSetting } from './settingText';
import type { SweepAxis } from './sweepPlan';

/** The settings that a sweep can vary: numbers in which runs that train side by side may differ. Seeds are told apart. */
export const AXIS_PATHS: readonly FieldPath[] = MEMBER_PATHS.filter(
  (path) => fieldAt(path).type === 'number' && path !== 'seed' && !path.startsWith('cut.'),
);

const lastWord = (path: string) => path.slice(path.lastIndexOf('.') + 1);

/** An axis from its name (a path, or its last word, such as `trainExamples`) and the text of its values; or what is wrong. */
export function sweepAxis(name: string, typed: string): SweepAxis | string {
  const path = AXIS_PATHS.find((known) => known === name || lastWord(known) === name);
  if (!path) {
    return gridsText.notAnAxis({
      asked: quotedSetting(name),
      names: AXIS_PATHS.map(lastWord).join(', '),
    });
  }
  const field = fieldAt(path) as NumberField; // as AXIS_PATHS has no others
  const values = gridValues(typed, field);
  return typeof values === 'string'
    ? gridsText.axis({ setting: field.label, path, wrong: values })
    : { path, values };
}
