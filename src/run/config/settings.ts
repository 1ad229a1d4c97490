import type { FieldPath } from './fields';
import { FIELD_PATHS } from './fields';
import type { RunConfig } from './runConfig';

/** A config as flat paths and values: the form that URLs, presets and `--set` speak. */
export type Setting = string | number;
export type Settings = Readonly<Partial<Record<FieldPath, Setting>>>;

/** The keys of each path, as splitting it takes longer than the walk. */
const KEYS: ReadonlyMap<string, readonly string[]> = new Map(
  FIELD_PATHS.map((path) => [path, path.split('.')]),
);

/** The value at a path of a config. */
export function settingAt(config: RunConfig, path: FieldPath): Setting {
  let value: unknown = config;
  for (const key of KEYS.get(path) ?? path.split('.'))
    value = (value as Record<string, unknown>)[key];
  return value as Setting;
}

/** All settings of a config, flat. */
export const settingsFromConfig = (config: RunConfig): Record<FieldPath, Setting> =>
  Object.fromEntries(FIELD_PATHS.map((path) => [path, settingAt(config, path)])) as Record<
    FieldPath,
    Setting
  >;

/** The config of a complete set of settings. Values are taken as they are: validate first. */
export function configFromSettings(
  preset: string,
  settings: Record<FieldPath, Setting>,
): RunConfig {
  const config: Record<string, unknown> = { preset };
  for (const path of FIELD_PATHS) {
    const keys = path.split('.');
    const last = keys.pop() as string;
    let at = config;
    for (const key of keys) {
      at[key] ??= {};
      at = at[key] as Record<string, unknown>;
    }
    at[last] = settings[path];
  }
  return config as unknown as RunConfig;
}
