import type { Client } from '../../worker/client';
import type { Lab, LabParts } from '../lab';
import type { LabStatus } from '../labState';
import { isMeasuring, notify } from '../labState';
import { recoveryStep } from '../runs/resumption';
import { isBusy } from './idle';
import type { RunStarts } from './runStarts';

/** The commands of `lab.ts` that start and stop a run. */
export interface RunControls extends Pick<Lab, 'run' | 'pause' | 'step' | 'reset' | 'restart'> {
  /** A worker in which nothing trains; a run that does is paused first. */
  idleClient(): Promise<Client>;
}

export function createRunControls(parts: LabParts, starts: RunStarts): RunControls {
  const { store, connection, live, idle } = parts;
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

  function run(): void {
    const { status } = get();
    if (status === 'running' || status === 'starting') return;
    if (isBusy(status)) void idle.whenIdle().then(run);
    else if (canResume()) {
      live.flush();
      connection.client?.resume();
      // The worker holds the run until what is measured has been measured, and then reports `resumed`.
      set({ status: isMeasuring(get()) ? 'starting' : 'running' });
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
    if (canResume()) {
      live.flush();
      set({ status: 'stepping' });
      connection.client?.step(count);
    } else if (get().status === 'finished') {
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
    async idleClient() {
      pause();
      await idle.whenIdle();
      return connection.ready();
    },
  };
}
