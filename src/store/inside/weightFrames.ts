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
  /** Puts a frame in its place; one of a step that is there replaces it. What is over the budget goes. */
  add(frame: WeightFrame<Summary>): void;
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
      const after = frames.findIndex(({ step }) => step >= frame.step);
      const place = after < 0 ? frames.length : after;
      if (frames[place]?.step === frame.step) remove(place);
      frames.splice(place, 0, frame);
      gaps.splice(place, 0, 0);
      bytes += weightBytes(frame.weights);
      for (const at of [place - 1, place, place + 1])
        if (at >= 0 && at < frames.length) gaps[at] = gapAround(at);
      while (frames.length > 2 && (frames.length > maxFrames || bytes > maxBytes))
        remove(leastMissed());
    },
    clear() {
      frames = [];
      gaps = [];
      bytes = 0;
    },
  };
}
