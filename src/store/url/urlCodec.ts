import { isFieldPath } from '../../run/config/fields';
import { configEntries, parseConfig } from '../../run/config/parseConfig';
import type { PresetName } from '../../run/config/presets';
import type { RunConfig } from '../../run/config/runConfig';
import type { Notice } from '../notices';
import { isForeignParameter } from './foreignParameters';
import { formatQuery, parseQuery } from './queryString';

/** What a page address asks for. */
export interface UrlRequest {
  readonly config: RunConfig;
  readonly problems: readonly Notice[];
  /** Start at once (`run=1`). */
  readonly autostart: boolean;
  /** It names a preset or a setting of the task or the model: then the lab does not choose the preset. */
  readonly namesTask: boolean;
  /** It has no setting. */
  readonly hasNoSettings: boolean;
}

const RUN_KEY = 'run';

/** Reads the query of a page address. Never throws; what cannot be used becomes a problem. */
export function decodeUrl(search: string, basePreset?: PresetName): UrlRequest {
  const entries = parseQuery(search).filter(([key]) => !isForeignParameter(key));
  const settings = entries.filter(([key]) => key !== RUN_KEY);
  const { config, problems } = parseConfig(settings, basePreset);
  const run = entries.findLast(([key]) => key === RUN_KEY)?.[1];
  const oddRun = run !== undefined && run !== '1' && run !== '0';
  return {
    config,
    problems: oddRun
      ? [
          ...problems,
          {
            field: RUN_KEY,
            code: 'not-one-or-zero' as const,
            values: { key: RUN_KEY, asked: run },
          },
        ]
      : problems,
    autostart: run === '1',
    hasNoSettings: !settings.some(([key]) => key === 'preset' || isFieldPath(key)),
    namesTask: settings.some(
      ([key]) => key === 'preset' || (isFieldPath(key) && /^(task|model)\./.test(key)),
    ),
  };
}

/** The query that restores a config: its preset and what differs from it. `run=1` is never written: a link opens calmly. */
export const encodeUrl = (config: RunConfig): string => formatQuery(configEntries(config));
