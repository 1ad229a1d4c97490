import { runsText } from '../messages/en/runsText';
import { type FieldPath, fieldAt } from '../run/fields';
import type { RunConfig } from '../run/runConfig';
import { settingAt } from '../run/settings';
import { fieldsInUse } from './fieldsInUse';
import { settingValueText } from './settingWords';

/** What makes no difference to what a run does is not told. */
const isRelevant = (path: FieldPath, config: RunConfig): boolean =>
  path !== 'speed' &&
  !path.startsWith('phases.') &&
  (path !== 'cut.trainExamples' || config.cut.step > 0);

/** In words, what a run by `config` does otherwise than one by `other`: “Weight decay 0.3”, and so on. */
export function settingDifferences(config: RunConfig, other: RunConfig): string[] {
  const inUse = new Set([...fieldsInUse(config), ...fieldsInUse(other)]);
  return [...inUse]
    .filter(
      (path) => isRelevant(path, config) && settingAt(config, path) !== settingAt(other, path),
    )
    .map((path) =>
      runsText.setting({
        setting: fieldAt(path).label,
        value: settingValueText(path, settingAt(config, path)),
      }),
    );
}
