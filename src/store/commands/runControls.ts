import type { Client } from '../../worker/client';
import type { MeasureIdle } from '../connection/diagnostics';
import type { Lab, LabParts } from '../lab';
import type { LabStatus } from '../labState';
import { measurementOf, notify } from '../labState';
import { recoveryStep } from '../runs/resumption';
import { isBusy } from './idle';
import type { RunStarts } from './runStarts';

/** The commands of `lab.ts` that start and stop a run. */
export interface RunControls extends Pick<Lab, 'run' | 'pause' | 'step' | 'reset' | 'restart'> {
  /**
   * Asks a worker in which nothing trains for a measurement; a run that does is paused first. One that is started before the
   * worker was asked comes after it. Rejects where the worker is given up before it is ready.
   */
  measureIdle: MeasureIdle;
}

export function createRunControls(parts: LabParts, starts: RunStarts): RunControls {
  const { store, connection, opening, live, idle } = parts;
  const { getState: get, setState: set } = store;
  /** Calls of `step` queue up behind it. */
  let lastStep = Promise.resolve();

  function canResume(): boolean {
    const { status, config, runConfig, step } = get();
    if (config.preset !== runConfig?.preset) return false;
    return status === 'paused' || (status === 'finished' && step < config.maxSteps);
  }

  /** A failed run goes on from its checkpoint where it can; otherwise a new run starts. */
  function start(status: LabStatus, onStarted: (client: Client) => void): void {
    if (recoveryStep(get()) === undefined) starts.begin(status, onStarted);
    else starts.recover(status, onStarted);
  }

  /** The run on the page goes on, unless it has been paused again before the worker could be told. */
  function resume(status: LabStatus, onReady: (client: Client) => void): void {
    live.flush();
    set({ status });
    opening.whenDecided((client) => {
      if (get().status === status) onReady(client);
    });
  }

  function run(): void {
    const { status } = get();
    if (status === 'running' || status === 'starting') return;
    if (isBusy(status)) void idle.whenIdle().then(run);
    // The worker holds the run until what is measured has been measured, and then reports `resumed`.
    else if (canResume()) {
      resume(measurementOf(get()) ? 'starting' : 'running', (client) => client.resume());
    } else start('starting', (client) => client.resume());
  }

  function pause(): void {
    const { status, runConfig } = get();
    if (!isBusy(status)) return;
    if (!runConfig) starts.reset();
    else {
      set({ status: 'pausing' });
      connection.client?.pause();
    }
  }

  async function stepOnce(count: number): Promise<void> {
    if (get().status === 'running' || get().status === 'starting') pause();
    await idle.whenIdle();
    if (canResume()) resume('stepping', (client) => client.step(count));
    else if (get().status === 'finished') {
      notify(store, [{ field: 'maxSteps', code: 'at-last-step', values: {} }]);
    } else start('stepping', (client) => client.step(count));
    await idle.whenIdle();
  }

  return {
    run,
    pause,
    step(count) {
      lastStep = lastStep.then(() => stepOnce(count));
      return lastStep;
    },
    reset: starts.reset,
    restart() {
      starts.reset();
      run();
    },
    async measureIdle(ask) {
      do {
        pause();
        await idle.whenIdle();
      } while (isBusy(get().status)); // Run was pressed while it paused
      const release = opening.hold();
      try {
        const client = await connection.ready();
        return { answer: ask(client) };
      } finally {
        release();
      }
    },
  };
}
