import { createStore } from 'zustand/vanilla';
import { type LiveSettings, withLiveSettings } from '../run/config/liveSettings';
import type { Machine } from '../worker/protocol';
import { applyConfig } from './commands/applyConfig';
import { createIdleState } from './commands/idle';
import { createLiveSender } from './commands/liveSender';
import { createRunComparison } from './commands/runComparison';
import { createRunControls } from './commands/runControls';
import { createRunStarts } from './commands/runStarts';
import { createSettingControls } from './commands/settingControls';
import { createConnection } from './connection/connection';
import { createDeviceCheck, createProfiler } from './connection/diagnostics';
import { createEngineTiming } from './connection/engineTiming';
import { createOpeningDecision } from './connection/openingPreset';
import { createReportHandlers } from './connection/workerReports';
import { createRunRecord } from './history/runRecord';
import { CURRENT_RUN } from './history/snapshots';
import type { Lab, LabDependencies, LabParts } from './lab';
import type { LabState } from './labState';
import { initialLabState, notify } from './labState';
import { createPersistence } from './persistence/persistence';
import type { RunSummary } from './persistence/savedRun';
import { createComparedRuns } from './runs/comparedRuns';
import { decodeUrl, encodeUrl } from './url/urlCodec';
import { createUrlWriter } from './url/urlWriter';

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
