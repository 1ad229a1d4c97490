import type { FieldPath } from '../run/fields';
import type { RunConfig } from '../run/runConfig';
import type { LiveSettings } from '../run/trainEvent';
import type { LabClock } from './labClock';

/** A slider under way says many values; only the one it rests on for so long reaches the run. */
const REST_MS = 150;

type Send = (settings: LiveSettings, speed?: number) => void;

/** Tells a run of changed live settings, many quick changes of one as a single one. */
export interface LiveSender {
  changed(path: FieldPath): void;
  /** Sends what waits now. */
  flush(): void;
  /** Forgets what waits. */
  forget(): void;
}

export function createLiveSender(config: () => RunConfig, send: Send, clock: LabClock): LiveSender {
  const waiting = new Set<FieldPath>();
  let cancel: (() => void) | undefined;

  function forget(): void {
    cancel?.();
    cancel = undefined;
    waiting.clear();
  }

  function flush(): void {
    if (waiting.size === 0) return;
    const { optimizer, maxSteps, speed } = config();
    const settings: LiveSettings = {
      ...(waiting.has('optimizer.learningRate') ? { learningRate: optimizer.learningRate } : {}),
      ...(waiting.has('optimizer.weightDecay') ? { weightDecay: optimizer.weightDecay } : {}),
      ...(waiting.has('maxSteps') ? { maxSteps } : {}),
    };
    const newSpeed = waiting.has('speed') ? speed : undefined;
    forget();
    send(settings, newSpeed);
  }

  return {
    changed(path) {
      waiting.add(path);
      cancel?.();
      cancel = clock.after(REST_MS, flush);
    },
    flush,
    forget,
  };
}
