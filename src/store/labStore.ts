import { createStore } from 'zustand/vanilla';
import { type LiveSettings, withLiveSettings } from '../run/liveSettings';
import type { Machine } from '../worker/protocol';
import { createUrlWriter } from './addressWriting';
import { applyConfig } from './adopt';
import { createConnection } from './connection';
import { createDeviceCheck } from './deviceChecking';
import { createEngineTiming } from './engineTiming';
import { initialLabState } from './firstState';
import { createComparedRuns } from './keptRuns';
import type { Lab, LabDependencies } from './lab';
import type { LabParts } from './labParts';
import type { LabState } from './labState';
import { createLiveSender } from './liveSender';
import { notify } from './notify';
import { createOpeningDecision } from './opening';
import { createProfiler } from './profiling';
import { createReportHandlers } from './reactions';
import { createIdleState } from './resting';
import { createRunComparison } from './runComparison';
import { createRunControls } from './runControls';
import { createRunRecord } from './runRecord';
import { createRunStarts } from './runStarts';
import { createSettingControls } from './settingControls';
import { createPersistence } from './shelf/keeping';
import type { RunSummary } from './shelf/savedRun';
import { CURRENT_RUN } from './snapshots';
import { decodeUrl, encodeUrl } from './urlCodec';

/** Puts the parts of the lab together. */
export function createLab({
  createClient,
  search,
  lockedPaths: held,
  replaceUrl,
  clock,
  repository: shelf,
}: LabDependencies): Lab {
  const request = decodeUrl(search);
  const store = createStore<LabState>(() => initialLabState(request));
  const { getState: get, setState: set } = store;
  const record = createRunRecord(store, clock);
  const { history, snapshots } = record;
  const connection = createConnection(createClient, (report) => react(report));
  const opening = createOpeningDecision(connection, request.namesTask);
  const timing = createEngineTiming({ store, connection, opening, search, clock });
  const resting = createIdleState(store, record, timing.settingsChanged);
  const live = createLiveSender(() => get().config, sendLive, clock);
  const keeping =
    shelf &&
    createPersistence({
      ...{ store, history, repository: shelf, clock },
      requestCheckpoint: () => connection.client?.snapshot(),
      show: (saved) => starts.restore(saved),
      compare: (saved) => compare(saved),
      notify: (added, replaced) => notify(store, added, replaced),
    });
  const runs = createComparedRuns(store, record);
  const address = createUrlWriter(store, replaceUrl, request.autostart, clock);
  const parts: LabParts = {
    ...{
      store,
      record,
      comparedRuns: runs,
      connection,
      opening,
      idle: resting,
      live,
      timing,
      url: address,
      persistence: keeping,
    },
  };
  const starts = createRunStarts(parts);
  const { idleClient: restingClient, ...controls } = createRunControls(parts, starts);
  const { compareSaved: compare, ...comparison } = createRunComparison(parts, starts);
  const react = createReportHandlers({
    ...{ store, record, onReady },
    onRates: timing.onRates,
    enterIdle: resting.enter,
    dropWorker: connection.drop,
    onSnapshot: (snapshot) => keeping?.autosave.addCheckpoint(snapshot),
  });

  function onReady(machine: Machine): void {
    set({ machine });
    if (get().status === 'connecting') set({ status: 'idle' });
    timing.request();
  }

  function sendLive(settings: LiveSettings, speed?: number): void {
    const { runConfig, config } = get();
    if (!runConfig || !connection.client) return;
    connection.client.set(settings, speed);
    const changed = withLiveSettings(runConfig, settings);
    applyConfig(store, config, speed === undefined ? changed : { ...changed, speed });
  }

  /** The address asks for nothing else than that run's settings, and nobody has begun anything. */
  const isWanted = (last: RunSummary) =>
    !address.isTouched &&
    !get().began &&
    (get().status === 'connecting' || get().status === 'idle') &&
    (request.hasNoSettings || encodeUrl(last.controls) === encodeUrl(request.config));

  if (request.autostart) controls.run();
  else void keeping?.offerLastRun(isWanted);

  return {
    store,
    history,
    ...controls,
    ...comparison,
    ...createSettingControls(parts, starts, held),
    latestSnapshot: (run = CURRENT_RUN) => snapshots.ofRun(run).at(-1),
    showRun: runs.show,
    dismissNotice: (field) => notify(store, [], [field]),
    dismissOpening: () => set({ opening: undefined }),
    library: keeping?.library,
    saveNow: () => keeping?.autosave.saveNow(),
    checkDevice: createDeviceCheck(store, restingClient),
    profile: createProfiler(store, restingClient),
  };
}
