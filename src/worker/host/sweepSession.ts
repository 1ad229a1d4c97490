import { workerText } from '../../messages/en/problems';
import type { CellProgress, SweepEvent } from '../../run/events/sweepEvent';
import type { Host } from './host';
import { createWakeSignal } from './wakeSignal';

/** Progress is told once in so many milliseconds; what ends is told at once. */
const FRAME_MS = 100;
/** A turn of the event loop is taken this often, so that commands are heard. */
const TURN_MS = 16;

/** One sweep on the worker's side; it goes on by itself until it is paused. */
export interface SweepSession {
  pause(): void;
  resume(): void;
  /** Resolves when everything of the sweep is freed. */
  stop(): Promise<void>;
}

/** Pulls a sweep's events and tells them, the progress of each cell once a frame. */
export function createSweepSession(
  events: AsyncGenerator<SweepEvent, void, void>,
  { now, turn }: Pick<Host, 'now' | 'turn'>,
  tell: (event: SweepEvent) => void,
): SweepSession {
  const command = createWakeSignal();
  let paused = false;
  let stopped = false;
  let toldMs = now();
  const latest = new Map<number, CellProgress>();

  function flush(): void {
    toldMs = now();
    if (latest.size === 0) return;
    tell({ type: 'progress', cells: [...latest.values()] });
    latest.clear();
  }

  async function live(): Promise<void> {
    let turnedMs = now();
    for await (const event of events) {
      if (stopped) return;
      if (event.type === 'progress') for (const cell of event.cells) latest.set(cell.cell, cell);
      else if (event.type !== 'preparing') {
        flush();
        tell(event);
      } else if (now() - toldMs >= FRAME_MS) {
        toldMs = now();
        tell(event);
      }
      if (now() - toldMs >= FRAME_MS) flush();
      if (now() - turnedMs >= TURN_MS) {
        await turn();
        turnedMs = now();
      }
      while (paused && !stopped) {
        flush();
        await command.next();
      }
      if (stopped) return;
    }
  }

  const done = live().catch((cause: unknown) => {
    const words = cause instanceof Error ? cause.message : String(cause);
    const message = workerText.failed({ cause: words });
    tell({ type: 'failed', error: { kind: 'bug', message } });
  });

  return {
    pause() {
      paused = true;
    },
    resume() {
      paused = false;
      command.fire();
    },
    async stop() {
      stopped = true;
      command.fire();
      await done; // leaving its loop returns the generator, which frees all
    },
  };
}
