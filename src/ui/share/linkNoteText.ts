import { addressText } from '../../messages/en/addressText';
import { runsText } from '../../messages/en/runsText';
import { fieldAt } from '../../run/fields';
import type { RunConfig } from '../../run/runConfig';
import { settingAt } from '../../run/settings';
import { fieldsInUse } from '../../store/fieldsInUse';
import { settingWords } from '../../store/settingWords';
import { controlLabel, settingsWithin } from './linkControls';
import { heldSettings, type LinkLimits } from './linkLimits';

const words = addressText;

/** What a link has fixed and hidden, in plain sentences; undefined where it did neither. Nothing that matters stays unsaid. */
export function linkNoteText(limits: LinkLimits, config: RunConfig): string | undefined {
  const { hide = [], lock = [] } = limits;
  const inUse = fieldsInUse(config);
  const fixed = heldSettings(limits)
    .filter((path) => inUse.includes(path))
    .map((path, i) => {
      const told = i === 0 ? words.fixedAt : runsText.setting;
      const value = settingWords(path, settingAt(config, path));
      return told({ setting: fieldAt(path).label, value });
    });
  const preset = lock.includes('preset') ? [words.presetFixed] : [];
  const gone = hide.filter((name) => settingsWithin(name).length !== 1).map(controlLabel);
  const told = [...fixed, ...preset].join(', ');
  const parts = [
    ...(told ? [told] : []),
    ...(gone.length > 0 ? [words.notShown({ controls: gone.join(', ') })] : []),
  ];
  return parts.length > 0 ? words.setUp({ told: parts.join('; ') }) : undefined;
}
