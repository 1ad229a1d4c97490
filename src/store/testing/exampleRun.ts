import { presetSettings } from '../../run/config/presets';
import { configFromSettings } from '../../run/config/settings';
import { METRIC_NAMES, type MetricName } from '../../run/metrics/metrics';
import type { RunFile } from '../persistence/runFile/runFile';

const value = (name: MetricName, row: number): number => {
  if (name === 'step') return row * 25;
  if (name === 'randomLabels') return 0;
  if (name === 'trainExamples') return row < 5 ? 616 : 200;
  if (name === 'attentionNorm') return Number.NaN;
  if (name === 'testLoss' && row === 3) return Number.POSITIVE_INFINITY;
  const share = (1 + Math.sin(row + name.length)) / 2;
  return name.endsWith('Accuracy') ? share : 7 * share;
};

/** A run of nine measurements with a cut on the way, with NaN, an infinite loss and every kind of field. */
export const exampleRun: RunFile = {
  run: {
    began: configFromSettings('small', {
      ...presetSettings('small'),
      seed: 7,
      'optimizer.learningRate': 0.1 / 3,
      'optimizer.weightDecay': 1 / 3,
    }),
    engine: { name: 'wasm', label: 'WebAssembly, 2 threads' },
    branchedAt: 50,
    marks: [
      { step: 100, path: 'task.trainExamples', from: 616, value: 200, afresh: true, isCut: true },
      { step: 125, path: 'task.labels', from: 'true', value: 'random', afresh: false },
    ],
    columns: Object.fromEntries(
      METRIC_NAMES.map((name) => [
        name,
        Float64Array.from({ length: 9 }, (_, i) => value(name, i)),
      ]),
    ) as Record<MetricName, Float64Array>,
  },
  note: 'Third try. <script>alert(1)</script> “quoted”, \\ and \u202E',
};
