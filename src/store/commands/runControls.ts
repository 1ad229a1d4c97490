import { runStatusText } from '../../messages/en/runStatus';
import type { Client } from '../../worker/client';
import type { Lab, LabParts } from '../lab';
import type { LabStatus } from '../labState';
import { notify } from '../labState';
import { recoveryStep } from '../runs/resumption';
import { isBusy } from './idle';
import type { RunStarts } from './runStarts';

/** Run, pause, step, reset; `lab.ts` says what each does. */
export interface RunControls extends Pick<Lab, 'run' | 'pause' | 'step' | 'reset' | 'restart'> {
  /** A worker in which nothing trains: a run that does is paused. */
  idleClient(): Promise<Client>;
}

export function createRunControls(parts: LabParts, starts: RunStarts): RunControls {
  const { store, connection, live, idle: resting } = parts;
  const { getState: get, setState: set } = store;
  let steps = Promise.resolve();

  function canGoOn(): boolean {
    const { status, config, runConfig, step } = get();
    if (config.preset !== runConfig?.preset) return false;
    return status === 'paused' || (status === 'finished' && step < config.maxSteps);
  }

  /** A new run, or the one that has failed again. */
  function start(status: LabStatus, first: (client: Client) => void): void {
    if (recoveryStep(get()) === undefined) starts.begin(status, first);
    else starts.recover(status, first);
  }

  function run(): void {
    const { status } = get();
    if (status === 'running' || status === 'starting') return;
    if (isBusy(status)) void resting.whenIdle().then(run);
    else if (canGoOn()) {
      live.flush();
      connection.client?.resume();
      set({ status: 'running' });
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

  async function stepNow(count: number): Promise<void> {
    if (get().status === 'running' || get().status === 'starting') pause();
    await resting.whenIdle();
    if (canGoOn()) {
      live.flush();
      set({ status: 'stepping' });
      connection.client?.step(count);
    } else if (get().status === 'finished') {
      notify(store, [{ field: 'maxSteps', message: runStatusText.atLastStep }]);
    } else start('stepping', (client) => client.step(count));
    await resting.whenIdle();
  }

  return {
    run,
    pause,
    step(count) {
      steps = steps.then(() => stepNow(count));
      return steps;
    },
    reset: starts.reset,
    restart() {
      starts.reset();
      run();
    },
    async idleClient() {
      pause();
      await resting.whenIdle();
      return connection.ready();
    },
  };
}
