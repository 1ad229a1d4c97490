import { fieldAt } from '../../run/fields';
import type { RunConfig } from '../../run/runConfig';
import { settingAt } from '../../run/settings';
import { fieldsInUse } from '../../store/fieldsInUse';
import { settingWords } from '../../store/settingWords';
import { controlLabel, settingsWithin } from './linkControls';
import { heldSettings, type LinkLimits } from './linkLimits';

/** What a link has fixed and hidden, in plain sentences; undefined where it did neither. Nothing that matters stays unsaid. */
export function linkNoteText(limits: LinkLimits, config: RunConfig): string | undefined {
  const { hide = [], lock = [] } = limits;
  const inUse = fieldsInUse(config);
  const fixed = heldSettings(limits)
    .filter((path) => inUse.includes(path))
    .map(
      (path, i) =>
        `${fieldAt(path).label} ${i === 0 ? 'is fixed at ' : ''}${settingWords(path, settingAt(config, path))}`,
    );
  const preset = lock.includes('preset') ? ['Preset is fixed'] : [];
  const gone = hide.filter((name) => settingsWithin(name).length !== 1).map(controlLabel);
  const told = [...fixed, ...preset].join(', ');
  const parts = [
    ...(told ? [told] : []),
    ...(gone.length > 0 ? [`not shown: ${gone.join(', ')}`] : []),
  ];
  return parts.length > 0 ? `This page was set up by a link: ${parts.join('; ')}.` : undefined;
}
