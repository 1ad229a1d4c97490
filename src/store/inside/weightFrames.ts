import type { Weights } from '../../run/model/trainingState';

/** A network at one step of a run, and what was found in it. */
export interface WeightFrame<Summary> {
  readonly step: number;
  readonly weights: Weights;
  readonly summary: Summary;
}

/** The frames of a run, of ascending steps: enough to look back, within a budget of memory. */
export interface WeightFrames<Summary> {
  readonly all: readonly WeightFrame<Summary>[];
  /** Bytes of the weights that are held. */
  readonly bytes: number;
  /** A frame of a later step than all others. One of the last step takes its place; what is over the budget goes. */
  add(frame: WeightFrame<Summary>): void;
  /** The run goes on from a step: frames after it go. */
  rewind(step: number): void;
  clear(): void;
}

interface FrameLimits<Summary> {
  readonly maxFrames: number;
  readonly maxBytes: number;
  /** How far two frames differ in what they show, from 0 (equal) to about 1. */
  distance(one: Summary, other: Summary): number;
}

/** The weights of a snapshot's network in bytes. */
const weightBytes = (weights: Weights): number =>
  Object.values(weights).reduce((sum, { byteLength }) => sum + byteLength, 0);

/** Of a factor of e in steps, as a gap counts for in {@link createWeightFrames}, next to a full change of what is shown. */
const LOG_STEP_WEIGHT = 0.2;

/**
 * Holds frames of weights. What goes when there are too many is the frame that is missed least: the one between whose neighbours the
 * gap is smallest, where a gap is LOG_STEP_WEIGHT · ln(ratio of steps) plus the distance of what they show. So frames are about evenly
 * spaced in the logarithm of the step, and closer where the network changes. The first and the last always stay.
 */
export function createWeightFrames<Summary>({
  maxFrames,
  maxBytes,
  distance,
}: FrameLimits<Summary>): WeightFrames<Summary> {
  let frames: WeightFrame<Summary>[] = [];
  /** gaps[i]: between frames i − 1 and i + 1; Infinity at the ends. */
  let gaps: number[] = [];
  let bytes = 0;

  function gapAround(i: number): number {
    const [before, after] = [frames[i - 1], frames[i + 1]];
    if (!before || !after) return Number.POSITIVE_INFINITY;
    const logSteps = Math.log((after.step + 1) / (before.step + 1));
    return LOG_STEP_WEIGHT * logSteps + distance(before.summary, after.summary);
  }

  function remove(i: number): void {
    bytes -= weightBytes((frames[i] as WeightFrame<Summary>).weights);
    frames.splice(i, 1);
    gaps.splice(i, 1);
    for (const at of [i - 1, i]) if (at >= 0 && at < frames.length) gaps[at] = gapAround(at);
  }

  function leastMissed(): number {
    let least = 1;
    for (let i = 2; i < frames.length - 1; i++) {
      if ((gaps[i] as number) < (gaps[least] as number)) least = i;
    }
    return least;
  }

  return {
    get all() {
      return frames;
    },
    get bytes() {
      return bytes;
    },
    add(frame) {
      const last = frames.at(-1);
      if (last && frame.step < last.step)
        throw new RangeError('Frames come in order of their steps.');
      if (last?.step === frame.step) remove(frames.length - 1);
      frames.push(frame);
      gaps.push(Number.POSITIVE_INFINITY);
      bytes += weightBytes(frame.weights);
      if (frames.length > 1) gaps[frames.length - 2] = gapAround(frames.length - 2);
      while (frames.length > 2 && (frames.length > maxFrames || bytes > maxBytes))
        remove(leastMissed());
    },
    rewind(step) {
      while ((frames.at(-1)?.step ?? -1) > step) remove(frames.length - 1);
    },
    clear() {
      frames = [];
      gaps = [];
      bytes = 0;
    },
  };
}
