import type { InsideFrame } from '../../analysis/inside/frame';
import {
  type MeasuredNetwork,
  type MeasuredStep,
  type RunFrames,
  type WeightFrame,
  weightBytes,
} from './runFrames';
import { type StepLimits, thinSteps, totalBytes, withStep } from './thinnedSteps';

const MIB = 2 ** 20;
/** What the frames of the run on the page may take: the weights of networks, and what was found in them. */
export const FRAME_LIMITS = {
  networks: 240,
  networkBytes: 32 * MIB,
  measures: 500,
  measureBytes: 16 * MIB,
} as const;
/** What is saved of a run's frames, beside its measurements and its checkpoint. */
export const SAVED_FRAME_LIMITS = { networks: 240, networkBytes: 8 * MIB } as const;

/** Everything that is an array in a measured network; the rest is a hundred numbers. */
function arrayBytes(value: unknown): number {
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (typeof value !== 'object' || value === null) return 8;
  return totalBytes(Object.values(value), arrayBytes);
}

/** How far two networks differ in K, 0 to 1. */
function ruleDistance(one: InsideFrame | undefined, other: InsideFrame | undefined): number {
  if (!one || !other) return 0;
  const [a, b] = [one.rule.means, other.rule.means];
  let [difference, whole] = [0, 0];
  a.forEach((x, r) => {
    const y = b[r] ?? 0;
    difference += (x - y) ** 2;
    whole += x * x + y * y;
  });
  return whole > 0 ? Math.sqrt(difference / whole / 2) : 0;
}

const networkBytes = ({ weights }: WeightFrame) => weightBytes(weights);

/** Networks that have not been measured are told apart by their steps alone. */
function networkLimits(
  limits: typeof SAVED_FRAME_LIMITS | typeof FRAME_LIMITS,
  measures: readonly MeasuredStep[],
): StepLimits<WeightFrame> {
  const found = new Map(measures.map(({ step, summary }) => [step, summary.frame]));
  return {
    most: limits.networks,
    mostBytes: limits.networkBytes,
    bytesOf: networkBytes,
    distance: (one, other) => ruleDistance(found.get(one.step), found.get(other.step)),
  };
}

const measureBytes = ({ summary }: MeasuredStep) => arrayBytes(summary.frame);
const MEASURE_LIMITS: StepLimits<MeasuredStep> = {
  most: FRAME_LIMITS.measures,
  mostBytes: FRAME_LIMITS.measureBytes,
  bytesOf: measureBytes,
  distance: (one, other) => ruleDistance(one.summary.frame, other.summary.frame),
};

/** Holds a network and what was found in it, within the limits. */
export function addFrame(frames: RunFrames, network: WeightFrame, summary: MeasuredNetwork): void {
  const { step } = network;
  const measures = thinSteps(withStep(frames.measures, { step, summary }), MEASURE_LIMITS);
  const limits = networkLimits(FRAME_LIMITS, measures);
  frames.hold(step, thinSteps(withStep(frames.networks, network), limits), measures);
}

/** What frames take: their weights, and what was found. */
export const heldBytes = ({ networks, measures }: RunFrames): number =>
  totalBytes(networks, networkBytes) + totalBytes(measures, measureBytes);

/** Those of a run's networks that are saved: within the limits, closer where K changes as far as that is known. */
export function framesToSave(
  networks: readonly WeightFrame[],
  measures: readonly MeasuredStep[],
): readonly WeightFrame[] {
  const saved = thinSteps(networks, networkLimits(SAVED_FRAME_LIMITS, measures));
  return totalBytes(saved, networkBytes) > SAVED_FRAME_LIMITS.networkBytes ? [] : saved;
}
