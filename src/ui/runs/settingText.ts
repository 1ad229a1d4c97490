import { runsText } from '../../messages/en/runs';
import { currentLocale } from '../../messages/locale';
import { choiceLabel, fieldLabel } from '../../messages/wording/settings';
import { type FieldPath, fieldAt } from '../../run/config/fields';
import type { RunConfig } from '../../run/config/runConfig';
import { type Setting, settingAt } from '../../run/config/settings';
import { fieldsInUse } from '../../store/runs/configDifferences';

/** A setting's value as people read it: "1,740", "true answers". */
export function settingValueText(path: FieldPath, value: Setting): string {
  const field = fieldAt(path);
  if (field.type === 'choice') return choiceLabel(path, String(value));
  const useGrouping = path !== 'seed';
  return Number(value).toLocaleString(currentLocale(), { maximumFractionDigits: 12, useGrouping });
}

/** What makes no difference to what a run does is left out. */
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
        setting: fieldLabel(path),
        value: settingValueText(path, settingAt(config, path)),
      }),
    );
}
