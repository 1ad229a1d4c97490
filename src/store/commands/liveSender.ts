import type { StoreApi } from 'zustand/vanilla';
import type { FieldPath } from '../../run/config/fields';
import { LIVE_PATHS, pickLiveSettings, withLiveSettings } from '../../run/config/liveSettings';
import type { RunConfig } from '../../run/config/runConfig';
import { settingAt } from '../../run/config/settings';
import type { LabClock } from '../clock';
import type { Connection } from '../connection/connection';
import type { LabState } from '../labState';
import { applyConfig } from './applyConfig';
import { settingReach } from './settingReach';

/** A moving slider changes with every frame; its value is sent once it has not changed for this long. */
const DEBOUNCE_MS = 150;

/** All settings that a worker can change during a run. */
const SENT_PATHS: readonly FieldPath[] = [...Object.values(LIVE_PATHS), 'speed'];

/** Sends changed live settings to the worker, quick changes of one setting as a single command. */
export interface LiveSender {
  changed(path: FieldPath): void;
  /** Sent with the next change that is sent, or with `flush`. */
  later(path: FieldPath): void;
  /** `later` for all live settings in which the controls differ from `running`. */
  laterFrom(running: RunConfig): void;
  /** Sends what waits at once. */
  flush(): void;
  /** Drops what waits. */
  forget(): void;
}

export function createLiveSender(
  store: StoreApi<LabState>,
  connection: Connection,
  clock: LabClock,
): LiveSender {
  const waiting = new Set<FieldPath>();
  let cancel: (() => void) | undefined;

  function forget(): void {
    cancel?.();
    cancel = undefined;
    waiting.clear();
  }

  function flush(): void {
    if (waiting.size === 0) return;
    const { config, runConfig } = store.getState();
    const settings = pickLiveSettings(config, waiting);
    const speed = waiting.has('speed') ? config.speed : undefined;
    forget();
    if (!runConfig || !connection.client) return;
    connection.client.set(settings, speed);
    const changed = withLiveSettings(runConfig, settings);
    applyConfig(store, config, speed === undefined ? changed : { ...changed, speed });
  }

  return {
    changed(path) {
      waiting.add(path);
      cancel?.();
      cancel = clock.after(DEBOUNCE_MS, flush);
    },
    later: (path) => void waiting.add(path),
    laterFrom(running) {
      const { config } = store.getState();
      for (const path of SENT_PATHS) {
        const isChanged = settingAt(config, path) !== settingAt(running, path);
        if (isChanged && settingReach(path, config, running) !== 'restart') waiting.add(path);
      }
    },
    flush,
    forget,
  };
}
