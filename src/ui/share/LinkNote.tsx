import { addressText } from '../../messages/en/page';
import { runsText } from '../../messages/en/runs';
import { fieldLabel } from '../../messages/wording/settings';
import type { RunConfig } from '../../run/config/runConfig';
import { settingAt } from '../../run/config/settings';
import { fieldsInUse } from '../../store/runs/configDifferences';
import { useUrlParts } from '../app/pageUrl';
import { formatUrlParts } from '../app/urlParts';
import { useLabState } from '../lab/labContext';
import { settingValueText } from '../runs/settingText';
import { controlLabel, type LinkLimits, lockedPaths, settingsOfControl } from './linkLimits';

const messages = addressText;

/** What a link has fixed and hidden, in plain sentences; undefined where it did neither. Nothing that matters stays unsaid. */
export function linkNoteText(limits: LinkLimits, config: RunConfig): string | undefined {
  const { hide = [], lock = [] } = limits;
  const inUse = fieldsInUse(config);
  const fixed = lockedPaths(limits)
    .filter((path) => inUse.includes(path))
    .map((path, i) => {
      const settings = i === 0 ? messages.fixedAt : runsText.setting;
      const value = settingValueText(path, settingAt(config, path));
      return settings({ setting: fieldLabel(path), value });
    });
  const preset = lock.includes('preset') ? [messages.presetFixed] : [];
  const gone = hide.filter((name) => settingsOfControl(name).length !== 1).map(controlLabel);
  const settings = [...fixed, ...preset].join(', ');
  const parts = [
    ...(settings ? [settings] : []),
    ...(gone.length > 0 ? [messages.notShown({ controls: gone.join(', ') })] : []),
  ];
  return parts.length > 0 ? messages.setUp({ settings: parts.join('; ') }) : undefined;
}

/** What the link that opened the page has fixed and hidden, and the way to the whole page. */
export function LinkNote() {
  const parts = useUrlParts((all) => all);
  const config = useLabState((state) => state.config);
  const text = linkNoteText(parts, config);
  if (text === undefined) return null;
  const { hide: _, lock: __, ...whole } = parts;
  return (
    <p className="notice note link-note">
      <span>
        {text} <a href={formatUrlParts(whole) || '?'}>{addressText.unlock}</a>
      </span>
    </p>
  );
}
