import type { InsideFrame } from '../../analysis/inside/frame';
import type { MeasuredStep } from '../../store/inside/runFrames';
import type { ChartColumns } from '../charts/chartSource';

/** What the charts of the inside draw, by the name of its column; NaN where a task or a step has none. */
const COLUMNS = {
  trainAccuracy: ({ accuracy }) => accuracy.train,
  testAccuracy: ({ accuracy }) => accuracy.test,
  gen: ({ rule }) => rule.oGenHeldOut,
  mem: ({ rule }) => rule.oMemHeldOut,
  genProxy: ({ rule }) => rule.oGen,
  memProxy: ({ rule }) => rule.oMemTrain,
  share: ({ rule }) => rule.share,
  shareFloor: ({ rule }) => rule.floor,
  shareHeldOut: ({ rule }) => rule.heldOutShare,
  full: ({ fullLoss }) => fullLoss.all,
  restricted: ({ frequencies }) => frequencies?.restrictedLoss.all ?? Number.NaN,
  excluded: ({ frequencies }) => frequencies?.excludedLoss ?? Number.NaN,
} as const satisfies Record<string, (frame: InsideFrame) => number>;
export type InsideColumn = keyof typeof COLUMNS;

/** The measures of a run along its steps. */
export function insideColumns(steps: readonly MeasuredStep[]): ChartColumns {
  const column = (read: (step: MeasuredStep) => number) => Float64Array.from(steps, read);
  return {
    ...Object.fromEntries(
      Object.entries(COLUMNS).map(([name, read]) => [
        name,
        column(({ summary }) => read(summary.frame)),
      ]),
    ),
    step: column(({ step }) => step),
  };
}
