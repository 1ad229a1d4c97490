import type { FieldPath } from '../../run/config/fields';
import { LIVE_PATHS, type LiveSettings, pickLiveSettings } from '../../run/config/liveSettings';
import type { RunConfig } from '../../run/config/runConfig';
import { settingAt } from '../../run/config/settings';
import type { LabClock } from '../clock';
import { appliesLive } from './applyConfig';

/** A slider under way says many values; only the one it rests on for so long reaches the run. */
const DEBOUNCE_MS = 150;

/** All that reaches a run. */
const PATHS: readonly FieldPath[] = [...Object.values(LIVE_PATHS), 'speed'];

type Send = (settings: LiveSettings, speed?: number) => void;

/** Tells a run of changed live settings, many quick changes of one as a single one. */
export interface LiveSender {
  changed(path: FieldPath): void;
  /** A change that is for later: it goes with the next that is sent. */
  later(path: FieldPath): void;
  /** All in which the controls differ from `running` and that reach it are for later. */
  laterFrom(running: RunConfig): void;
  /** Sends what waits now. */
  flush(): void;
  /** Forgets what waits. */
  forget(): void;
}

export function createLiveSender(config: () => RunConfig, send: Send, clock: LabClock): LiveSender {
  const waiting = new Set<FieldPath>();
  let cancel: (() => void) | undefined;

  const later = (path: FieldPath) => void waiting.add(path);

  function forget(): void {
    cancel?.();
    cancel = undefined;
    waiting.clear();
  }

  function flush(): void {
    if (waiting.size === 0) return;
    const settings = pickLiveSettings(config(), waiting);
    const newSpeed = waiting.has('speed') ? config().speed : undefined;
    forget();
    send(settings, newSpeed);
  }

  return {
    changed(path) {
      waiting.add(path);
      cancel?.();
      cancel = clock.after(DEBOUNCE_MS, flush);
    },
    later,
    laterFrom(running) {
      for (const path of PATHS) {
        const isChanged = settingAt(config(), path) !== settingAt(running, path);
        if (isChanged && appliesLive(path, config(), running)) later(path);
      }
    },
    flush,
    forget,
  };
}
