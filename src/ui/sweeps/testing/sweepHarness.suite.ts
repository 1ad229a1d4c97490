import { DEFAULTS } from '../../../run/config/presets';
import { configFromSettings } from '../../../run/config/settings';
import type { EngineInfo } from '../../../run/events/engineInfo';
import type { SweepEvent } from '../../../run/events/sweepEvent';
import type { SweepCell, SweepPlan } from '../../../run/sweep/sweepPlan';
import type { Protocol, SweepRow } from '../../../run/sweep/sweepRow';
import type { Measurement } from '../../../store/labState';
import { createManualClock } from '../../../store/testing/manualClock';
import type { Client } from '../../../worker/client';
import type { Report } from '../../../worker/protocol';
import { createSweepController } from '../controller/createSweepController';
import type { SweepForm } from '../sweepForm';

const ENGINE: EngineInfo = {
  name: 'wasm',
  label: 'WebAssembly on paper',
  software: false,
  memory: { bytes: 1, largestBytes: 1, where: 'heap' },
};

/** A form that asks for its sizes as a list, and for one plan a protocol that is named. */
export const LIST_FORM: SweepForm = {
  part: 'sweep',
  fields: {
    protocols: { label: 'Protocols', help: '', choices: { scratch: 'one', both: 'both' } },
    sizes: { label: 'Sizes', help: '' },
    note: { label: 'Note', help: '' },
  },
  defaults: ({ protocols = 'scratch' }) => ({
    protocols,
    sizes: protocols === 'both' ? '10,20' : '30,40,50',
    note: '',
  }),
  plans({ protocols, sizes = '' }) {
    const values = sizes.split(',').map(Number);
    if (values.some(Number.isNaN)) {
      return { kind: 'problems', problems: [{ field: 'sizes', message: () => 'Not numbers.' }] };
    }
    const names: Protocol[] = protocols === 'both' ? ['scratch', 'ungrok'] : ['scratch'];
    const plan = (protocol: Protocol): SweepPlan => ({
      protocol,
      base: configFromSettings('quick', DEFAULTS),
      axes: [{ path: 'task.trainExamples', values }],
      seeds: [0, 1],
    });
    return { kind: 'plans', plans: names.map((name) => ({ name, plan: plan(name) })) };
  },
  shownPaths: ['task.trainExamples'],
  tableName: ({ protocol }) => protocol,
};

/** A controller with fake workers, whose reports the test sends, and a clock that it moves. */
export function createSweepHarness({
  training = false,
  entries = [] as [string, string][],
  form = LIST_FORM,
} = {}) {
  const clock = createManualClock();
  const calls: string[] = [];
  const written: string[] = [];
  let report: (report: Report) => void = () => undefined;
  let onEvent: (event: SweepEvent) => void = () => undefined;
  let asked: { protocol: Protocol; cells: readonly SweepCell[] } | undefined;
  let measured: Measurement | undefined;
  const controller = createSweepController({
    form,
    entries,
    replaceEntries: (now) => void written.push(now.map((pair) => pair.join('=')).join(' ')),
    clock,
    pauseLab() {
      calls.push('lab paused');
      return training;
    },
    labMeasures: () => measured,
    createClient(listener) {
      calls.push('open');
      report = listener;
      return {
        close: () => void calls.push('close'),
        sweep(protocol: Protocol, cells: readonly SweepCell[], listen: typeof onEvent) {
          calls.push(`sweep ${protocol} ${cells.map(({ cell }) => cell).join()}`);
          asked = { protocol, cells };
          onEvent = listen;
          return {
            pause: () => void calls.push('pause'),
            resume: () => void calls.push('resume'),
            stop: () => void calls.push('stop'),
          };
        },
      } as unknown as Client;
    },
  });
  return {
    ...controller,
    read: controller.store.getState,
    calls,
    written,
    measure(measurement: Measurement | undefined) {
      measured = measurement;
      controller.labMeasuring(measurement);
    },
    pass(ms: number) {
      clock.advance(ms);
    },
    report: (sent: Report) => report(sent),
    ready: () => report({ type: 'ready', machine: { webgpu: 'hardware', gpu: 'A test adapter' } }),
    event: (event: SweepEvent) => onEvent(event),
    started: () => onEvent({ type: 'started', engine: ENGINE }),
    progress: (cell: number, testAccuracy: number) =>
      onEvent({
        type: 'progress',
        cells: [{ cell, steps: 100, trainAccuracy: 1, testAccuracy, weightNorm: 30 }],
      }),
    end(cell: number, more: Partial<SweepRow> = {}) {
      const config = asked?.cells.find((one) => one.cell === cell)?.config;
      if (!config || !asked) throw new Error(`Cell ${cell} was not asked for.`);
      const row: SweepRow = {
        protocol: asked.protocol,
        config,
        steps: 2000,
        ended: 'converged',
        trainAccuracy: 1,
        testAccuracy: 0.5,
        correctLogit: 20,
        weightNorm: 30,
        trainLoss: 1e-6,
        trigShare: 0.9,
        testTrigShare: 0.85,
        trainTrigShare: 0.8,
        oGen: 15,
        oMemTrain: 5,
        oGenHeldOut: 12,
        oMemHeldOut: 8,
        ...more,
      };
      onEvent({ type: 'ended', cells: [{ cell, row }] });
    },
  };
}
