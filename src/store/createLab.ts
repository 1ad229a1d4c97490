import { createStore } from 'zustand/vanilla';
import type { Machine } from '../worker/protocol';
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
import { createRunWeights, weightFrames } from './connection/runWeights';
import { createReportHandlers } from './connection/workerReports';
import { createRunRecord } from './history/runRecord';
import { CURRENT_RUN } from './history/snapshots';
import { loadedThinning } from './inside/loadThinning';
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
  lockedPaths,
  replaceUrl,
  clock,
  repository,
}: LabDependencies): Lab {
  const request = decodeUrl(search);
  const store = createStore<LabState>(() => initialLabState(request));
  const { getState: get, setState: set } = store;
  const record = createRunRecord(store, clock);
  const { history, snapshots } = record;
  const connection = createConnection(createClient, (report) => handleReport(report));
  const opening = createOpeningDecision(connection, request.namesTask);
  const timing = createEngineTiming({ store, connection, opening, search, clock });
  const idle = createIdleState(store, record, timing.settingsChanged);
  const live = createLiveSender(store, connection, clock);
  const runWeights = createRunWeights(store, connection, record);
  const persistence =
    repository &&
    createPersistence({
      store,
      history,
      repository,
      clock,
      framesUpTo: (step) =>
        loadedThinning()?.framesToSave(
          weightFrames(record).filter((frame) => frame.step <= step),
          record.frames.measures,
        ),
      requestCheckpoint: () => connection.client?.snapshot(),
      show: (saved) => starts.restore(saved),
      compare: (saved) => compareSaved(saved),
      notify: (added, replaced) => notify(store, added, replaced),
    });
  const comparedRuns = createComparedRuns(store, record);
  const url = createUrlWriter(store, replaceUrl, request.autostart, clock);
  const parts: LabParts = {
    store,
    record,
    comparedRuns,
    connection,
    opening,
    idle,
    live,
    timing,
    url,
    persistence,
  };
  const starts = createRunStarts(parts);
  const { measureIdle, ...controls } = createRunControls(parts, starts);
  const { compareSaved, ...comparison } = createRunComparison(parts, starts);
  const handleReport = createReportHandlers({
    store,
    record,
    onReady,
    onRates: timing.onRates,
    enterIdle: idle.enter,
    dropWorker: connection.drop,
    onWeights: runWeights.answer,
    onSnapshot: (snapshot) => persistence?.autosave.addCheckpoint(snapshot),
  });

  function onReady(machine: Machine): void {
    set({ machine });
    if (get().status === 'connecting') set({ status: 'idle' });
    timing.request();
  }

  /** The address asks for no other settings than that run's, and nobody has started or changed anything. */
  const mayRestore = (last: RunSummary) =>
    !url.isTouched &&
    !get().began &&
    (get().status === 'connecting' || get().status === 'idle') &&
    (request.hasNoSettings || encodeUrl(last.controls) === encodeUrl(request.config));

  if (request.autostart) controls.run();
  else void persistence?.offerLastRun(mayRestore);

  return {
    store,
    history,
    shownColumns: record.shownColumns,
    ...controls,
    ...comparison,
    ...createSettingControls(parts, starts, lockedPaths),
    latestSnapshot: (run = CURRENT_RUN) => snapshots.ofRun(run).at(-1),
    readWeights: runWeights.read,
    networks: runWeights.all,
    frames: record.frames,
    showRun: comparedRuns.show,
    dismissNotice: (field) => notify(store, [], [field]),
    dismissOpening: () => set({ opening: undefined }),
    library: persistence?.library,
    saveNow: (isLeaving) => persistence?.autosave.saveNow(isLeaving),
    checkDevice: createDeviceCheck(store, measureIdle, timing.settingsChanged),
    profile: createProfiler(store, measureIdle, timing.settingsChanged),
  };
}
