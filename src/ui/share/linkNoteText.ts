import { addressText } from '../../messages/en/addressText';
import { runsText } from '../../messages/en/runsText';
import { fieldAt } from '../../run/fields';
import type { RunConfig } from '../../run/runConfig';
import { settingAt } from '../../run/settings';
import { fieldsInUse } from '../../store/fieldsInUse';
import { settingValueText } from '../../store/settingWords';
import { controlLabel, settingsOfControl } from './linkControls';
import { type LinkLimits, lockedPaths } from './linkLimits';

const messages = addressText;

/** What a link has fixed and hidden, in plain sentences; undefined where it did neither. Nothing that matters stays unsaid. */
export function linkNoteText(limits: LinkLimits, config: RunConfig): string | undefined {
  const { hide = [], lock = [] } = limits;
  const inUse = fieldsInUse(config);
  const fixed = lockedPaths(limits)
    .filter((path) => inUse.includes(path))
    .map((path, i) => {
      const told = i === 0 ? messages.fixedAt : runsText.setting;
      const value = settingValueText(path, settingAt(config, path));
      return told({ setting: fieldAt(path).label, value });
    });
  const preset = lock.includes('preset') ? [messages.presetFixed] : [];
  const gone = hide.filter((name) => settingsOfControl(name).length !== 1).map(controlLabel);
  const told = [...fixed, ...preset].join(', ');
  const parts = [
    ...(told ? [told] : []),
    ...(gone.length > 0 ? [messages.notShown({ controls: gone.join(', ') })] : []),
  ];
  return parts.length > 0 ? messages.setUp({ told: parts.join('; ') }) : undefined;
}
