import { decimate, type StepScale, stepPosition } from '../../store/history/decimate';
import { type ChartColumns, columnOf } from '../charts/chartSource';

/** What no answer right, and every answer right, sound like: two octaves, from A3 to A5, well heard from small speakers. */
const LOWEST_HZ = 220;
const HIGHEST_HZ = 880;

/**
 * The frequency in Hz of an accuracy between 0 and 1. Ears hear ratios: equal gains of accuracy are equal intervals, and
 * half of all answers is in the middle, one octave up.
 */
export function pitchHz(accuracy: number): number {
  const share = Math.min(1, Math.max(0, accuracy));
  return LOWEST_HZ * (HIGHEST_HZ / LOWEST_HZ) ** share;
}

/** How long a recorded run sounds, however long it trained. */
export const RUN_SECONDS = 6;

/** Powers of ten miss whole steps by less. */
const ROUNDING = 1e-6;

/** A tone has this pitch at this time after the start; between two such points it glides. */
export interface TonePoint {
  readonly atS: number;
  readonly hz: number;
}

/** A run as two tones over time. */
export interface SoundTimeline {
  /** Empty where the run has no such accuracy. */
  readonly train: readonly TonePoint[];
  readonly test: readonly TonePoint[];
  /** The step that has been reached at a time in seconds; before and after, the first and the last. */
  stepAt(atS: number): number;
}

/**
 * Spreads a run over `RUN_SECONDS` as its axis is spread over the chart: on a log axis, the first hundred steps take as long
 * as the next thousand. Undefined where fewer than two steps are measured.
 */
export function soundTimeline(columns: ChartColumns, scale: StepScale): SoundTimeline | undefined {
  const { step: steps } = columns;
  const first = steps[0];
  const last = steps.at(-1);
  if (first === undefined || last === undefined || last <= first) return undefined;
  const from = stepPosition(first, scale);
  const width = stepPosition(last, scale) - from;
  const toneOf = (metric: string): TonePoint[] => {
    const values = columnOf(columns, metric);
    return decimate(steps, values, scale).map((row) => ({
      atS: (RUN_SECONDS * (stepPosition(steps[row] ?? 0, scale) - from)) / width,
      hz: pitchHz(values[row] ?? 0),
    }));
  };
  return {
    train: toneOf('trainAccuracy'),
    test: toneOf('testAccuracy'),
    stepAt(atS) {
      const position = from + (width * atS) / RUN_SECONDS;
      const step = scale === 'linear' ? position : 10 ** position;
      return Math.min(last, Math.max(first, Math.floor(step + ROUNDING)));
    },
  };
}
