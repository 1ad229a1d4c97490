import { createStore } from 'zustand/vanilla';
import { type LiveSettings, withLiveSettings } from '../run/liveSettings';
import type { Machine } from '../worker/protocol';
import { createAddressWriting } from './addressWriting';
import { adopt } from './adopt';
import { createConnection } from './connection';
import { createDeviceChecking } from './deviceChecking';
import { createEngineTiming } from './engineTiming';
import { firstState } from './firstState';
import { createKeptRuns } from './keptRuns';
import type { Lab, LabDependencies } from './lab';
import type { LabParts } from './labParts';
import type { LabState } from './labState';
import { createLiveSender } from './liveSender';
import { notify } from './notify';
import { createOpening } from './opening';
import { createProfiling } from './profiling';
import { createReactions } from './reactions';
import { createResting } from './resting';
import { createRunComparison } from './runComparison';
import { createRunControls } from './runControls';
import { createRunRecord } from './runRecord';
import { createRunStarts } from './runStarts';
import { createSettingControls } from './settingControls';
import { createKeeping } from './shelf/keeping';
import type { RunFacts } from './shelf/savedRun';
import { CURRENT_RUN } from './snapshots';
import { decodeUrl, encodeUrl } from './urlCodec';

/** Puts the parts of the lab together. */
export function createLab({
  createClient,
  search,
  held,
  replaceUrl,
  clock,
  shelf,
}: LabDependencies): Lab {
  const request = decodeUrl(search);
  const store = createStore<LabState>(() => firstState(request));
  const { getState: get, setState: set } = store;
  const record = createRunRecord(store, clock);
  const { history, snapshots } = record;
  const connection = createConnection(createClient, (report) => react(report));
  const opening = createOpening(connection, request.namesProblem);
  const timing = createEngineTiming({ store, connection, opening, search, clock });
  const resting = createResting(store, record, timing.changed);
  const live = createLiveSender(() => get().config, sendLive, clock);
  const keeping =
    shelf &&
    createKeeping({
      ...{ store, history, shelf, clock },
      ask: () => connection.client?.snapshot(),
      show: (saved) => starts.show(saved),
      compare: (saved) => compare(saved),
      notify: (added, replaced) => notify(store, added, replaced),
    });
  const runs = createKeptRuns(store, record);
  const address = createAddressWriting(store, replaceUrl, request.autostart, clock);
  const parts: LabParts = {
    ...{ store, record, runs, connection, opening, resting, live, timing, address, keeping },
  };
  const starts = createRunStarts(parts);
  const { restingClient, ...controls } = createRunControls(parts, starts);
  const { compare, ...comparison } = createRunComparison(parts, starts);
  const react = createReactions({
    ...{ store, record, onReady },
    onRates: timing.told,
    settle: resting.settle,
    dropWorker: connection.drop,
    onSnapshot: (snapshot) => keeping?.keeper.took(snapshot),
  });

  function onReady(machine: Machine): void {
    set({ machine });
    if (get().status === 'connecting') set({ status: 'idle' });
    timing.now();
  }

  function sendLive(settings: LiveSettings, speed?: number): void {
    const { runConfig, config } = get();
    if (!runConfig || !connection.client) return;
    connection.client.set(settings, speed);
    const changed = withLiveSettings(runConfig, settings);
    adopt(store, config, speed === undefined ? changed : { ...changed, speed });
  }

  /** The address asks for nothing else than that run's settings, and nobody has begun anything. */
  const isWanted = (last: RunFacts) =>
    !address.isTouched &&
    !get().began &&
    (get().status === 'connecting' || get().status === 'idle') &&
    (request.isPlain || encodeUrl(last.controls) === encodeUrl(request.config));

  if (request.autostart) controls.run();
  else void keeping?.offer(isWanted);

  return {
    store,
    history,
    ...controls,
    ...comparison,
    ...createSettingControls(parts, starts, held),
    latestSnapshot: (run = CURRENT_RUN) => snapshots.of(run).at(-1),
    showRun: runs.show,
    dismissNotice: (field) => notify(store, [], [field]),
    dismissOpening: () => set({ opening: undefined }),
    library: keeping?.library,
    leaving: () => keeping?.keeper.now(),
    checkDevice: createDeviceChecking(store, restingClient),
    profile: createProfiling(store, restingClient),
  };
}
