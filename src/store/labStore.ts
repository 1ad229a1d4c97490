import { createStore } from 'zustand/vanilla';
import { runsText } from '../messages/en/runsText';
import { storyText } from '../messages/en/storyText';
import type { EngineRates } from '../run/engineRates';
import type { FieldPath } from '../run/fields';
import { DATA_PATHS, type LiveSettings, withLiveSettings } from '../run/liveSettings';
import { phaseOf } from '../run/phase';
import type { PresetName } from '../run/presets';
import { presetSettings } from '../run/presets';
import type { RunConfig } from '../run/runConfig';
import type { Setting, Settings } from '../run/settings';
import { configOf } from '../run/settings';
import type { Snapshot } from '../run/snapshot';
import { tokenCount } from '../tasks/pairs';
import type { Client } from '../worker/client';
import type { Machine } from '../worker/protocol';
import { type Branch, branchOf } from './branchOf';
import { branchProblem } from './branchProblem';
import { changeSetting } from './changeSetting';
import { createConnection } from './connection';
import { currentRun } from './currentRun';
import { createDeviceChecking } from './deviceChecking';
import { backAtTask, goesLive } from './goesLive';
import { goesOnFrom } from './goesOnFrom';
import { createKeptRuns, MOST_RUNS } from './keptRuns';
import type { Lab, LabDependencies } from './lab';
import type { LabState, LabStatus } from './labState';
import { NO_RUN } from './labState';
import { createLiveSender } from './liveSender';
import { openedRun } from './openedRun';
import { createOpening } from './opening';
import { openingPreset } from './openingPreset';
import { pendingRestart } from './pendingRestart';
import { createProfiling } from './profiling';
import { createRateAsker } from './rateAsker';

import { createReactions } from './reactions';

import type { RunFile } from './runFile/runFile';
import { createRunRecord, type Origin } from './runRecord';
import { createKeeping } from './shelf/keeping';
import { leftSentence } from './shelf/leftSentence';
import { lostSentence } from './shelf/lostSentence';
import { resumptionOf } from './shelf/resumptionOf';
import type { RunFacts, SavedRun } from './shelf/savedRun';

import { CURRENT_RUN } from './snapshots';
import { createThrottle } from './throttle';
import { decodeUrl, encodeUrl } from './urlCodec';
import { withHeld } from './withHeld';

const URL_MS = 300;
const BUSY: readonly LabStatus[] = ['starting', 'running', 'stepping', 'pausing'];

const FULL = runsText.full({ most: MOST_RUNS });

const originOf = (branch: Branch, snapshots: readonly Snapshot[]): Origin => {
  const { step } = branch.snapshot;
  return { ...branch, step, branchedAt: step, snapshots };
};

export function createLab({
  createClient,
  search,
  held,
  replaceUrl,
  clock,
  shelf,
}: LabDependencies): Lab {
  const request = decodeUrl(search);
  const store = createStore<LabState>(() => ({
    status: 'connecting',
    config: request.config,
    notices: request.problems,
    opening: undefined,
    machine: undefined,
    rates: undefined,
    metricsVersion: 0,
    kept: [],
    check: { status: 'none', results: [] },
    profiling: { status: 'none' },
    ...NO_RUN,
  }));
  const { getState: get, setState: set } = store;

  /** A person has changed a setting. */
  let touched = false;
  /** The step from which the run was to go on when it was lost last. */
  let lostFrom: number | undefined;
  let steps = Promise.resolve();
  let onSettled: (() => void)[] = [];

  const record = createRunRecord(store, clock);
  const { history, snapshots } = record;
  const runs = createKeptRuns(store, record);
  const connection = createConnection(createClient, (report) => react(report));
  const opening = createOpening(connection, request.namesProblem);
  const dropWorker = () => connection.drop();
  const react = createReactions({
    ...{ store, record, onReady, onRates, settle, dropWorker },
    onSnapshot: (snapshot) => keeping?.keeper.took(snapshot),
  });
  const keeping =
    shelf &&
    createKeeping({
      ...{ store, history, shelf, clock, show, compare, notify },
      ask: () => connection.client?.snapshot(),
    });
  const urlWriting = createThrottle(URL_MS, () => replaceUrl(encodeUrl(get().config)), clock);
  const rateAsker = createRateAsker(() => get().config, askRates, clock);
  const live = createLiveSender(() => get().config, sendLive, clock);

  /** The run rests: whoever waited for that goes on. */
  function settle(status: LabStatus, more: Partial<LabState> = {}): void {
    if (get().runConfig) record.publish();
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
    if (!client || (opening.done && works)) return false;
    client.rates(config);
    return true;
  }

  function onRates(rates: EngineRates): void {
    set({ rates });
    if (opening.done) return;
    const { preset, message } = openingPreset(rates, get().config.engine);
    if (preset !== get().config.preset) {
      const { config, problems } = decodeUrl(search, preset);
      set({ config, notices: problems, opening: message });
    }
    opening.open();
    rateAsker.changed();
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
  function begin(
    status: LabStatus,
    first: (client: Client) => void,
    branch?: Branch,
    inherited: readonly Snapshot[] = [],
  ): void {
    clear(status);
    opening.whenOpened((client) => {
      const config = branch?.config ?? get().config;
      adopt(config, config);
      record.begin(config, branch && originOf(branch, inherited));
      keeping?.keeper.begin();
      client.start([config], branch && [branch.snapshot]);
      first(client);
      if (touched || !request.autostart) urlWriting.request();
    });
  }

  /** Puts a run that was kept on the page, in place of any other: it rests at its checkpoint. */
  function show(saved: SavedRun): void {
    const { controls, runConfig, snapshot, ...run } = resumptionOf(saved);
    reset();
    set({ status: 'starting' });
    adopt(controls, runConfig);
    record.begin(run.began, { ...run, step: snapshot.step, snapshots: [snapshot] });
    keeping?.keeper.begin(saved);
    set({ opening: leftSentence(saved) });
    urlWriting.request();
    opening.open();
    opening.whenOpened((client) => {
      // On the engine that it was on, so that it goes on bit for bit.
      client.start([{ ...runConfig, engine: saved.facts.engine ?? runConfig.engine }], [snapshot]);
      if (snapshot.step >= runConfig.maxSteps) client.resume(); // to be told that it has finished
    });
  }

  /**
   * A run that has failed goes on from its latest checkpoint: what it had measured after that is taken back. What the controls
   * say by then holds from there on.
   */
  function goOn(status: LabStatus, first: (client: Client) => void): void {
    const { began, branchedAt, marks, runConfig, config, info, error, step } = get();
    const checkpoint = snapshots.latest;
    if (!began || !runConfig || !error || !checkpoint) return;
    const facts = { began, branchedAt, marks, inForce: runConfig, controls: config };
    const run = resumptionOf({ facts, columns: history.columns(), checkpoint });
    const from = checkpoint.step;
    const taken = snapshots.of(CURRENT_RUN).filter((snapshot) => snapshot.step <= from);
    // On the engine that it was on, so that it goes on bit for bit; once it was lost there at this very step before, or
    // another was chosen, on the one that the controls name.
    const isAgain = lostFrom === from || config.engine !== runConfig.engine;
    const engine = isAgain ? config.engine : (info?.engine.name ?? config.engine);
    lostFrom = from;
    const running = { ...run.runConfig, engine: config.engine };
    live.forget();
    record.clear();
    set({ status, error: undefined, checkpointStep: undefined });
    adopt(config, running);
    record.begin(began, { ...run, step: from, snapshots: taken });
    snapshots.hold(checkpoint);
    keeping?.keeper.takenBack();
    set({ opening: lostSentence(error, step, from) });
    opening.whenOpened((client) => {
      client.start([{ ...running, engine }], [run.snapshot]);
      live.laterFrom(running);
      live.flush();
      if (get().status === status) first(client); // not where it is to rest by now
    });
  }

  /** Puts a run that was kept on the charts beside the others; says why it cannot be. */
  function compare({ facts, columns, checkpoint }: SavedRun): string | undefined {
    if (!runs.hasRoom) return FULL;
    const { began, branchedAt, marks } = facts;
    const chance = 1 / tokenCount(began.task.op, began.task.p);
    const phase = phaseOf(columns, chance, get().config.phases);
    runs.add({ began, branchedAt, marks, columns }, phase, [checkpoint]);
    return undefined;
  }

  function clear(status: LabStatus): void {
    lostFrom = undefined;
    keeping?.keeper.leave();
    if (get().keeping) runs.keepCurrent();
    opening.forget();
    live.forget();
    record.clear();
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
    } else {
      const start = goesOnFrom(get()) === undefined ? begin : goOn;
      start('starting', (client) => client.resume());
    }
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
      const message = storyText.atLastStep;
      notify([{ field: 'maxSteps', message }]);
    } else {
      const start = goesOnFrom(get()) === undefined ? begin : goOn;
      start('stepping', (client) => client.step(count));
    }
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

  function branch(step: number, run = CURRENT_RUN): void {
    const { config, kept } = get();
    const parent =
      run === CURRENT_RUN ? currentRun(get(), history) : kept.find(({ id }) => id === run);
    const before = snapshots.of(run).filter((snapshot) => snapshot.step <= step);
    const snapshot = before.at(-1);
    if (!parent || !snapshot) return;
    const problem =
      branchProblem(parent.began, snapshot.step, config) ??
      (get().began && !runs.hasRoom ? FULL : undefined);
    notify(problem ? [{ field: 'runs', message: problem }] : [], ['runs']);
    if (problem) return;
    set({ keeping: true });
    reset();
    begin('starting', (client) => client.resume(), branchOf(parent, snapshot, config), before);
  }

  function keep(wanted: boolean): void {
    const isFull = wanted && !runs.hasRoom;
    notify(isFull ? [{ field: 'runs', message: FULL }] : [], ['runs']);
    set({ keeping: wanted && !isFull });
  }

  function openFile({ note, run: measured }: RunFile, fileName: string): void {
    if (get().began && !runs.hasRoom) refuseFile(fileName, FULL);
    else {
      const opened = { origin: { file: fileName, note }, engine: measured.engine };
      notify([], [`file ${fileName}`]);
      if (get().began || BUSY.includes(get().status)) {
        runs.add({ ...measured, origin: opened.origin });
      } else {
        set({ opened, keeping: true });
        record.show(measured);
      }
    }
  }

  const refuseFile = (fileName: string, message: string) =>
    notify([{ field: `file ${fileName}`, message }]);

  function removeRun(id: number): void {
    runs.remove(id);
    notify([], ['runs']);
  }

  function notify(added: LabState['notices'], replaced: readonly string[] = []): void {
    const gone = new Set([...replaced, ...added.map(({ field }) => field)]);
    set({ notices: [...get().notices.filter(({ field }) => !gone.has(field)), ...added] });
  }

  /** Takes over what a person wants; from then on, the lab chooses nothing any more. */
  function choose(wanted: RunConfig): void {
    touched = true;
    const { config, problems } = withHeld(wanted, get().config, held);
    if (problems.length > 0) notify(problems);
    adopt(config);
    opening.open();
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
      record.readAgain();
      runs.readAgain(config.phases);
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
    return connection.ready();
  }

  /** The address asks for nothing else than that run's settings, and nobody has begun anything. */
  const isWanted = (last: RunFacts) =>
    !touched &&
    !get().began &&
    (get().status === 'connecting' || get().status === 'idle') &&
    (request.isPlain || encodeUrl(last.controls) === encodeUrl(request.config));

  if (request.autostart) run();
  else void keeping?.offer(isWanted);

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
    keep,
    branch,
    openFile,
    refuseFile,
    latestSnapshot: (run = CURRENT_RUN) => snapshots.of(run).at(-1),
    removeRun,
    showRun: runs.show,
    setSetting,
    choosePreset,
    open(config) {
      reset();
      set({ notices: [] });
      choose(openedRun(config, get().config));
    },
    dismissNotice: (field) => notify([], [field]),
    library: keeping?.library,
    leaving: () => keeping?.keeper.now(),
    dismissOpening: () => set({ opening: undefined }),
    checkDevice: createDeviceChecking(store, restingClient),
    profile: createProfiling(store, restingClient),
  };
}
