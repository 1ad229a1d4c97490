import { runsText } from '../messages/en/runsText';
import { type FieldPath, fieldAt } from '../run/fields';
import type { RunConfig } from '../run/runConfig';
import { settingAt } from '../run/settings';
import { groupedNumber } from '../run/settingText';
import { fieldsInUse } from './fieldsInUse';
import { settingValueText } from './settingWords';

/** What a network and its pairs are made of: a branch goes on with both. */
const isFixed = (path: FieldPath): boolean =>
  path === 'task.op' || path === 'task.p' || path === 'seed' || path.startsWith('model.');

/** Why no branch can leave a run that began with `began` at `step`, as a plain sentence; undefined where one can. */
export function branchProblem(
  began: RunConfig,
  step: number,
  controls: RunConfig,
): string | undefined {
  const inUse = new Set([...fieldsInUse(began), ...fieldsInUse(controls)]);
  const others = [...inUse].filter(
    (path) => isFixed(path) && settingAt(began, path) !== settingAt(controls, path),
  );
  if (others.length > 0) {
    const words = others.map((path) => {
      const { label } = fieldAt(path);
      const [is, was] = [controls, began].map((of) =>
        settingValueText(path, settingAt(of, path)),
      ) as [string, string];
      return runsText.mustBe({ setting: label, was, is });
    });
    return runsText.sameNetwork({ differences: words.join('; ') });
  }
  if (controls.maxSteps > step) return undefined;
  const { label } = fieldAt('maxSteps');
  return runsText.needsMore({
    step: groupedNumber(step),
    setting: label,
    value: settingValueText('maxSteps', controls.maxSteps),
  });
}
