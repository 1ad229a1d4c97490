import { sweepGridsText } from '../messages/en/gridsText';
import { MEMBER_PATHS } from './ensembleProblem';
import type { NumberField } from './field';
import { type FieldPath, fieldAt } from './fields';
import { parseAxisValues } from './gridValues';
import { quotedValue } from './settingText';
import type { SweepAxis } from './sweepPlan';

/** The settings that a sweep can vary: numbers in which runs that train side by side may differ. Seeds are told apart. */
export const AXIS_PATHS: readonly FieldPath[] = MEMBER_PATHS.filter(
  (path) => fieldAt(path).type === 'number' && path !== 'seed' && !path.startsWith('cut.'),
);

const lastSegment = (path: string) => path.slice(path.lastIndexOf('.') + 1);

/** An axis from its name (a path, or its last word, such as `trainExamples`) and the text of its values; or what is wrong. */
export function parseSweepAxis(name: string, typed: string): SweepAxis | string {
  const path = AXIS_PATHS.find((known) => known === name || lastSegment(known) === name);
  if (!path) {
    return sweepGridsText.notAnAxis({
      asked: quotedValue(name),
      names: AXIS_PATHS.map(lastSegment).join(', '),
    });
  }
  const field = fieldAt(path) as NumberField; // as AXIS_PATHS has no others
  const values = parseAxisValues(typed, field);
  return typeof values === 'string'
    ? sweepGridsText.axis({ setting: field.label, path, wrong: values })
    : { path, values };
}
