import { toRunError } from '../../engine/engineError';
import type { CellProgress, SweepEvent } from '../../run/events/sweepEvent';
import type { Host } from './host';
import { createWakeSignal } from './wakeSignal';

/** Progress is reported once in so many milliseconds; cells that end, at once. */
const FRAME_MS = 100;
/** Yields to the event loop this often, so that commands arrive. */
const TURN_MS = 16;

/** One sweep on the worker's side; it goes on by itself until it is paused. */
export interface SweepSession {
  /** It has neither ended nor been stopped; a paused one may go on at any time. */
  readonly isTraining: boolean;
  pause(): void;
  resume(): void;
  /** `isHeld` may have changed. */
  wake(): void;
  /** Resolves when everything of the sweep is freed; never rejects. */
  stop(): Promise<void>;
}

/** Pulls a sweep's events and reports them, the progress of each cell once a frame. Waits while `isHeld`. */
export function createSweepSession(
  events: AsyncGenerator<SweepEvent, void, void>,
  { now, turn }: Pick<Host, 'now' | 'turn'>,
  report: (event: SweepEvent) => void,
  isHeld: () => boolean = () => false,
): SweepSession {
  const command = createWakeSignal();
  let paused = false;
  let stopped = false;
  let isOver = false;
  let reportedMs = now();
  const latest = new Map<number, CellProgress>();

  function flush(): void {
    reportedMs = now();
    if (latest.size === 0) return;
    report({ type: 'progress', cells: [...latest.values()] });
    latest.clear();
  }

  async function drive(): Promise<void> {
    let turnedMs = now();
    for await (const event of events) {
      if (stopped) return;
      if (event.type === 'progress') for (const cell of event.cells) latest.set(cell.cell, cell);
      else if (event.type !== 'preparing') {
        flush();
        isOver = event.type === 'finished' || event.type === 'failed';
        report(event);
      } else if (now() - reportedMs >= FRAME_MS) {
        reportedMs = now();
        report(event);
      }
      if (now() - reportedMs >= FRAME_MS) flush();
      if (now() - turnedMs >= TURN_MS) {
        await turn();
        turnedMs = now();
      }
      while ((paused || isHeld()) && !stopped) {
        flush();
        await command.next();
      }
      if (stopped) return;
    }
  }

  const done = drive().catch((cause: unknown) => {
    if (stopped) return; // freeing it failed: nobody listens any more
    report({ type: 'failed', error: toRunError(cause) });
  });
  void done.then(() => {
    isOver = true;
  });

  return {
    get isTraining() {
      return !isOver && !stopped;
    },
    wake: command.fire,
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
      await done; // leaving the loop returns the generator, which frees everything
    },
  };
}
