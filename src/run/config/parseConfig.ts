import type { OperationName } from '../../tasks/operations';
import { pairCount } from '../../tasks/pairs';
import type { FieldPath } from './fields';
import { FIELD_PATHS, isFieldPath } from './fields';
import type { PresetName } from './presets';
import { DEFAULT_PRESET, isPresetName, PRESET_NAMES, presetSettings } from './presets';
import type { SettingProblem } from './problem';
import { unknownSettingProblem } from './problem';
import type { RunConfig } from './runConfig';
import type { Setting } from './settings';
import { settingAt, settingsFromConfig } from './settings';
import type { Validated } from './validate';
import { validate } from './validate';

/**
 * The preset's settings with D at the same share of the pairs where another task or p was asked for but no D: half of
 * all pairs stays half of all pairs.
 */
function withShareOfPairs(
  base: Readonly<Record<FieldPath, Setting>>,
  asked: ReadonlyMap<FieldPath, Setting>,
): Record<FieldPath, Setting> {
  if (asked.has('task.trainExamples')) return { ...base };
  const merged = { ...base, ...Object.fromEntries(asked), 'task.trainExamples': 1 };
  const { config } = validate('', merged, base);
  const pairsOf = (op: Setting, p: Setting) => pairCount(op as OperationName, Number(p));
  const share = Number(base['task.trainExamples']) / pairsOf(base['task.op'], base['task.p']);
  const pairs = pairsOf(config.task.op, config.task.p);
  return { ...base, 'task.trainExamples': Math.max(1, Math.round(share * pairs)) };
}

/**
 * The config that a list of `path=value` entries asks for: a preset (or `basePreset`), then what differs from it.
 * Unknown paths and values that are not allowed become problems, never exceptions.
 */
export function parseConfig(
  entries: Iterable<readonly [string, string]>,
  basePreset: PresetName = DEFAULT_PRESET,
): Validated {
  const problems: SettingProblem[] = [];
  const asked = new Map<FieldPath, Setting>();
  let preset = basePreset;
  for (const [key, value] of entries) {
    if (key === 'preset') {
      if (isPresetName(value)) preset = value;
      else {
        const values = { known: PRESET_NAMES, asked: value };
        problems.push({ field: 'preset', code: 'unknown-preset', values, used: basePreset });
      }
    } else if (isFieldPath(key)) asked.set(key, value);
    else problems.push(unknownSettingProblem(key));
  }
  const base = withShareOfPairs(presetSettings(preset), asked);
  const validated = validate(preset, { ...base, ...Object.fromEntries(asked) }, base);
  return { config: validated.config, problems: [...problems, ...validated.problems] };
}

/** What of a config differs from its preset, as `path=value` entries; parseConfig restores the config from them. */
export function configEntries(config: RunConfig): [string, string][] {
  const preset = isPresetName(config.preset) ? config.preset : DEFAULT_PRESET;
  const base = presetSettings(preset);
  const differing = (from: Readonly<Record<FieldPath, Setting>>) =>
    FIELD_PATHS.filter((path) => settingAt(config, path) !== from[path]);
  const others = differing(base).filter((path) => path !== 'task.trainExamples');
  const restored = withShareOfPairs(
    base,
    new Map(others.map((path) => [path, settingAt(config, path)])),
  );
  return [
    ['preset', preset],
    ...differing(restored).map(
      (path) => [path, String(settingAt(config, path))] as [string, string],
    ),
  ];
}

/** A config with some settings changed, made valid. */
export function withSettings(
  config: RunConfig,
  changes: Partial<Record<FieldPath, Setting>>,
): Validated {
  const current = settingsFromConfig(config);
  return validate(config.preset, { ...current, ...changes }, current);
}
