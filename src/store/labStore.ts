import { createStore } from 'zustand/vanilla';
import type { EngineRates } from '../run/engineRates';
import type { FieldPath } from '../run/fields';
import { DATA_PATHS, type LiveSettings, withLiveSettings } from '../run/liveSettings';
import { createPhaseFollower, phaseRows } from '../run/phaseFollower';
import type { PresetName } from '../run/presets';
import { presetSettings } from '../run/presets';
import type { RunConfig } from '../run/runConfig';
import type { Setting, Settings } from '../run/settings';
import { configOf } from '../run/settings';
import { tokenCount } from '../tasks/pairs';
import type { Client } from '../worker/client';
import type { Machine, Report } from '../worker/protocol';
import { changeSetting } from './changeSetting';
import { createConnection } from './connection';
import { backAtTask, goesLive } from './goesLive';
import type { Lab, LabDependencies } from './lab';
import type { LabState, LabStatus } from './labState';
import { NO_RUN } from './labState';
import { liveMarks } from './liveMarks';
import { createLiveSender } from './liveSender';
import { createMetricHistory } from './metricHistory';
import { openingPreset } from './openingPreset';
import { pendingRestart } from './pendingRestart';
import { createProfiling } from './profiling';
import { createRateAsker } from './rateAsker';
import { takeCut } from './takeCut';
import { createThrottle } from './throttle';
import { decodeUrl, encodeUrl } from './urlCodec';

/** State reaches the page at most this often; measurements are kept at once. */
const PUBLISH_MS = 100;
const URL_MS = 300;
const BUSY: readonly LabStatus[] = ['starting', 'running', 'stepping', 'pausing'];

export function createLab({ createClient, search, replaceUrl, clock }: LabDependencies): Lab {
  const request = decodeUrl(search);
  const history = createMetricHistory();
  const store = createStore<LabState>(() => ({
    status: 'connecting',
    config: request.config,
    notices: request.problems,
    opening: undefined,
    machine: undefined,
    rates: undefined,
    metricsVersion: 0,
    check: { status: 'none', results: [] },
    profiling: { status: 'none' },
    ...NO_RUN,
  }));
  const { getState: get, setState: set } = store;

  /** A person has changed a setting. */
  let touched = false;
  /** Which preset to open with hangs on how fast this machine is. A run that is asked for before waits. */
  let opened = request.namesProblem;
  let onOpened: (() => void) | undefined;
  /** What the run began with. */
  let began: RunConfig | undefined;
  let phases = followPhases();
  let latest = { step: 0, stepsPerSecond: 0 };
  let steps = Promise.resolve();
  let onSettled: (() => void)[] = [];

  const connection = createConnection(createClient, onReport);
  const publishing = createThrottle(PUBLISH_MS, publish, clock);
  const urlWriting = createThrottle(URL_MS, () => replaceUrl(encodeUrl(get().config)), clock);
  const rateAsker = createRateAsker(() => get().config, askRates, clock);
  const live = createLiveSender(() => get().config, sendLive, clock);

  function publish(): void {
    set({ ...latest, phase: phases.phase(), metricsVersion: history.version });
  }

  /** The run rests: whoever waited for that goes on. */
  function settle(status: LabStatus, more: Partial<LabState> = {}): void {
    if (get().runConfig) publishing.now();
    set({ status, ...more });
    const waiting = onSettled;
    onSettled = [];
    for (const done of waiting) done();
    rateAsker.changed();
  }

  const settled = () =>
    BUSY.includes(get().status)
      ? new Promise<void>((done) => onSettled.push(done))
      : Promise.resolve();

  function onReady(machine: Machine): void {
    set({ machine });
    if (get().status === 'connecting') set({ status: 'idle' });
    rateAsker.now();
  }

  /** Engines are not timed beside a run or a profile: each would slow the other. */
  function askRates(config: RunConfig): boolean {
    const { client } = connection;
    const { status, profiling } = get();
    const works = BUSY.includes(status) || profiling.status === 'running';
    if (!client || (opened && works)) return false;
    client.rates(config);
    return true;
  }

  function onRates(rates: EngineRates): void {
    set({ rates });
    if (opened) return;
    const { preset, message } = openingPreset(rates, get().config.engine);
    if (preset !== get().config.preset) {
      const { config, problems } = decodeUrl(search, preset);
      set({ config, notices: problems, opening: message });
    }
    open();
    rateAsker.changed();
  }

  /** What to open with is settled. */
  function open(): void {
    opened = true;
    onOpened?.();
    onOpened = undefined;
  }

  function onChanged(step: number, settings: LiveSettings): void {
    const { marks, runConfig } = get();
    if (began && runConfig) {
      set({ marks: liveMarks(marks, step, settings, { began, inForce: runConfig }) });
    }
  }

  function followPhases() {
    const { task, phases: thresholds } = get().runConfig ?? get().config;
    return createPhaseFollower(1 / tokenCount(task.op, task.p), thresholds);
  }

  /** Reads the whole run again, as other words for it were asked for. */
  function readPhasesAgain(): void {
    phases = followPhases();
    for (const row of phaseRows(history.columns())) phases.add(row);
    publish();
  }

  function onReport(report: Report): void {
    switch (report.type) {
      case 'ready':
        onReady(report.machine);
        break;
      case 'rates':
        onRates(report.rates);
        break;
      case 'started': {
        const { rates } = report.info.engine;
        set({ info: report.info, ...(rates ? { rates } : {}) });
        break;
      }
      case 'resumed':
        if (get().status === 'starting') set({ status: 'running' });
        break;
      case 'progress':
        latest = { step: report.step, stepsPerSecond: report.stepsPerSecond };
        if (report.columns) {
          history.append(report.columns);
          for (const row of phaseRows(report.columns)) phases.add(row);
        }
        publishing.request();
        break;
      case 'changed':
        onChanged(report.step, report.settings);
        break;
      case 'data': {
        const { info, marks, runConfig } = get();
        const [member] = report.members;
        if (info) set({ info: { ...info, members: report.members } });
        if (runConfig && member) set(takeCut(marks, runConfig, report.step, member));
        break;
      }
      case 'paused':
      case 'finished':
        latest = { ...latest, step: report.step };
        settle(report.type);
        break;
      case 'failed': {
        const { kind, message } = report.error;
        // A worker that lost its device, its memory or its mind is not used again.
        if (!['invalid', 'diverged', 'no-webgpu', 'no-wasm'].includes(kind)) connection.drop();
        const { check, profiling } = get();
        settle('failed', {
          error: report.error,
          ...(check.status === 'running' ? { check: { ...check, status: 'failed', message } } : {}),
          ...(profiling.status === 'running'
            ? { profiling: { ...profiling, status: 'failed', message } }
            : {}),
        });
        break;
      }
      default: // pong and the check's own reports end in the client
    }
  }

  function sendLive(settings: LiveSettings, speed?: number): void {
    const { runConfig, config } = get();
    if (!runConfig || !connection.client) return;
    connection.client.set(settings, speed);
    const changed = withLiveSettings(runConfig, settings);
    adopt(config, speed === undefined ? changed : { ...changed, speed });
  }

  function adopt(config: RunConfig, runConfig = get().runConfig): void {
    set({ config, runConfig, pendingRestart: pendingRestart(config, runConfig) });
  }

  /** Sets up a new run in place of any other, and hands it to `first`. */
  function begin(status: LabStatus, first: (client: Client) => void): void {
    clear(status);
    whenOpened((client) => {
      const { config } = get();
      set({ runConfig: config });
      began = config;
      phases = followPhases();
      client.start([config]);
      first(client);
      if (touched || !request.autostart) urlWriting.request();
    });
  }

  function whenOpened(action: (client: Client) => void): void {
    connection.whenReady((client) => {
      if (opened) action(client);
      else onOpened = () => action(client);
    });
  }

  function clear(status: LabStatus): void {
    connection.forget();
    onOpened = undefined;
    live.forget();
    publishing.forget();
    history.clear();
    began = undefined;
    phases = followPhases();
    latest = { step: 0, stepsPerSecond: 0 };
    set({ ...NO_RUN, status, metricsVersion: history.version });
  }

  function canGoOn(): boolean {
    const { status, config, runConfig, step } = get();
    if (config.preset !== runConfig?.preset) return false;
    return status === 'paused' || (status === 'finished' && step < config.maxSteps);
  }

  function run(): void {
    const { status } = get();
    if (status === 'running' || status === 'starting') return;
    if (BUSY.includes(status)) void settled().then(run);
    else if (canGoOn()) {
      live.flush();
      connection.client?.resume();
      set({ status: 'running' });
    } else begin('starting', (client) => client.resume());
  }

  function pause(): void {
    const { status, runConfig } = get();
    if (!BUSY.includes(status)) return;
    if (!runConfig) reset();
    else {
      set({ status: 'pausing' });
      connection.client?.pause();
    }
  }

  async function stepNow(count: number): Promise<void> {
    if (get().status === 'running' || get().status === 'starting') pause();
    await settled();
    if (canGoOn()) {
      live.flush();
      set({ status: 'stepping' });
      connection.client?.step(count);
    } else if (get().status === 'finished') {
      const message = 'The run has reached its last step. Raise “Stop after” to step on.';
      notify([{ field: 'maxSteps', message }]);
    } else begin('stepping', (client) => client.step(count));
    await settled();
  }

  function step(count: number): Promise<void> {
    steps = steps.then(() => stepNow(count));
    return steps;
  }

  function reset(): void {
    if (get().runConfig) connection.client?.stop();
    clear(get().machine ? 'idle' : 'connecting');
    settle(get().status);
  }

  function notify(added: LabState['notices'], replaced: readonly string[] = []): void {
    const gone = new Set([...replaced, ...added.map(({ field }) => field)]);
    set({ notices: [...get().notices.filter(({ field }) => !gone.has(field)), ...added] });
  }

  /** Takes over what a person wants; from then on, the lab chooses nothing any more. */
  function choose(config: RunConfig): void {
    touched = true;
    adopt(config);
    open();
    rateAsker.changed();
    urlWriting.request();
  }

  function setSetting(path: FieldPath, value: Setting): void {
    const { config: before, runConfig } = get();
    const { config, problems } = changeSetting(before, path, value);
    notify(problems, [path]);
    choose(backAtTask(config, before, runConfig));
    if (!runConfig || problems.length > 0 || !goesLive(path, config, runConfig)) return;
    if (path.startsWith('phases.')) {
      set({ runConfig: { ...runConfig, phases: config.phases } });
      readPhasesAgain();
    } else if (get().status === 'finished' && DATA_PATHS.includes(path)) live.later(path);
    else live.changed(path);
  }

  function choosePreset(name: PresetName, layer: Settings = {}): void {
    // Engine, speed and words are about this machine and this audience, not about what a preset shows.
    const { engine, speed, phases: thresholds } = get().config;
    set({ notices: [] });
    const config = configOf(name, { ...presetSettings(name), ...layer, engine, speed });
    choose({ ...config, phases: thresholds });
  }

  /** A worker in which nothing trains: a run that does is paused. */
  async function restingClient(): Promise<Client> {
    pause();
    await settled();
    return new Promise((ready) => connection.whenReady(ready));
  }

  async function checkDevice(files: readonly unknown[]): Promise<void> {
    if (get().check.status === 'running') return;
    set({ check: { status: 'running', results: [] } });
    try {
      const client = await restingClient();
      await client.check(files, (result) => {
        const { check } = get();
        set({ check: { ...check, results: [...check.results, result] } });
      });
      set({ check: { ...get().check, status: 'done' } });
    } catch (reason) {
      const message = reason instanceof Error ? reason.message : String(reason);
      set({ check: { ...get().check, status: 'failed', message } });
    }
  }

  if (request.autostart) run();

  return {
    store,
    history,
    run,
    pause,
    step,
    reset,
    restart() {
      reset();
      run();
    },
    setSetting,
    choosePreset,
    dismissNotice: (field) => notify([], [field]),
    dismissOpening: () => set({ opening: undefined }),
    checkDevice,
    profile: createProfiling(store, restingClient),
  };
}
