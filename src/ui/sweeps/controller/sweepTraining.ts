import type { StoreApi } from 'zustand/vanilla';
import type { RunError } from '../../../run/events/runError';
import type { SweepEvent } from '../../../run/events/sweepEvent';
import type { Client, SweepHandle } from '../../../worker/client';
import { createStopwatch } from './stopwatch';
import type {
  SweepController,
  SweepControllerDependencies,
  SweepState,
  SweepStatus,
} from './sweepController';
import type { SweepTable } from './sweepTable';
import type { TrainingTable } from './trainingTable';

const BUSY: readonly SweepStatus[] = ['starting', 'running', 'paused'];

/** Trains tables, one after the other, in a worker of their own; `sweepController.ts` says what each command does. */
interface SweepTraining extends Pick<SweepController, 'pause' | 'resume' | 'stop' | 'elapsedMs'> {
  readonly isBusy: boolean;
  begin(tables: readonly SweepTable[]): void;
}

export function createSweepTraining(
  store: StoreApi<SweepState>,
  trained: TrainingTable,
  { createClient, clock, pauseLab }: SweepControllerDependencies,
): SweepTraining {
  const { getState: get, setState: set } = store;
  const stopwatch = createStopwatch(clock);
  let client: Client | undefined;
  let handle: SweepHandle | undefined;
  /** The tables that are trained after this one. */
  let queue: readonly SweepTable[] = [];

  /** The sweep is over: its worker goes, what it has found stays. */
  function end(status: SweepStatus, error?: RunError): void {
    stopwatch.halt();
    handle = undefined;
    queue = [];
    trained.resetUnfinished();
    trained.publish();
    trained.analyse();
    const ending = client;
    client = undefined; // what it still reports is ignored
    ending?.close();
    set({ status, error, preparing: undefined, training: undefined, waitsFor: undefined });
  }

  const isBusy = () => BUSY.includes(get().status);

  const fail = (error: RunError) => end('failed', error);

  function onEvent(event: SweepEvent): void {
    switch (event.type) {
      case 'started':
        set({
          engine: event.engine,
          ...(get().status === 'starting' ? { status: 'running' } : {}),
        });
        break;
      case 'preparing':
        set({ preparing: { step: event.step, of: event.of } });
        break;
      case 'progress':
        if (get().preparing) set({ preparing: undefined });
        trained.progress(event.cells);
        break;
      case 'ended':
        trained.ended(event.cells);
        break;
      case 'finished':
        trained.publish();
        if (queue.length > 0) next();
        else end('finished');
        break;
      case 'failed':
        fail(event.error);
    }
  }

  /** From now on, events belong to the next table of the queue. */
  function selectNext(): void {
    trained.setTable(queue[0]);
    set({ training: queue[0]?.name, preparing: undefined });
  }

  /** Trains the next table of the queue. */
  function next(): void {
    const [table, ...others] = queue;
    if (!table || !client) return;
    selectNext();
    queue = others;
    const left = trained.remaining().map(({ cell, config }) => ({ cell, config }));
    handle = client.sweep(table.protocol, left, onEvent);
    if (get().status === 'paused') handle.pause();
  }

  return {
    get isBusy() {
      return isBusy();
    },
    begin(requested) {
      const tables = { ...get().tables };
      for (const table of requested) tables[table.name] = table;
      queue = requested.filter(({ rows, size }) => rows.length < size);
      set({
        tables,
        status: 'starting',
        error: undefined,
        engine: undefined,
        pausedLab: pauseLab(),
      });
      selectNext();
      trained.analyse();
      stopwatch.clear();
      stopwatch.run();
      const mine = createClient((report) => {
        if (client !== mine) return;
        if (report.type === 'ready') next();
        else if (report.type === 'failed') fail(report.error);
      });
      client = mine;
    },
    pause() {
      if (get().status !== 'starting' && get().status !== 'running') return;
      stopwatch.halt();
      handle?.pause();
      trained.publish();
      set({ status: 'paused' });
    },
    resume() {
      if (get().status !== 'paused') return;
      stopwatch.run();
      handle?.resume();
      set({ status: get().engine ? 'running' : 'starting', waitsFor: undefined });
    },
    stop() {
      if (!isBusy()) return;
      handle?.stop();
      end('stopped');
    },
    elapsedMs: () => stopwatch.ms,
  };
}
