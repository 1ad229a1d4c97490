/** What is looked at in a network along its run: its norm, and both circuits' logits by one measure. */
export interface CircuitFrame {
  readonly step: number;
  readonly weightNorm: number;
  readonly gen: number;
  readonly mem: number;
}

/** A norm that falls by this share has fallen: what a converged run may still move (run/sweep/convergence.ts). */
const MIN_FALL = 0.02;
/** A logit that moves by this share of its largest value in the run has moved. */
const MIN_MOVE = 0.05;
/** C_mem is near 0 where its logit is no more than this share of C_gen's … */
const NEAR_ZERO = 0.1;
/** … and it stays so where that holds for the last part of the run, this share of its steps at least. */
const MIN_LATE_SHARE = 0.2;

/** What Figure 9 says of one run (Varma et al. 2023, appendix A.3). */
export interface CircuitGrowth {
  /** Where the norm falls most without rising, whatever the logits do; absent where it never falls. Decides nothing. */
  readonly fall?: { readonly first: CircuitFrame; readonly last: CircuitFrame };
  /** Both logits grow while the norm falls: the stretch in which it falls most; absent where there is none. */
  readonly growth?: { readonly from: number; readonly to: number; readonly fall: number };
  /** Since when C_mem stays near 0 to the end, and what C_gen's logit does from there on; absent where it does not stay so. */
  readonly late?: { readonly since: number; readonly change: number; readonly grows: boolean };
}

/**
 * A stretch of frames in which the norm never rises and no logit falls, over which the norm falls by MIN_FALL, and each logit
 * grows by MIN_MOVE of its largest value.
 */
function growthOf(frames: readonly CircuitFrame[]): CircuitGrowth['growth'] {
  const largest = (name: 'gen' | 'mem') => Math.max(...frames.map((frame) => frame[name]));
  const enough = { gen: MIN_MOVE * largest('gen'), mem: MIN_MOVE * largest('mem') };
  let best: CircuitGrowth['growth'];
  let from = 0;
  frames.forEach((frame, i) => {
    const before = frames[i - 1];
    const goesOn =
      before !== undefined &&
      frame.weightNorm <= before.weightNorm &&
      frame.gen >= before.gen &&
      frame.mem >= before.mem;
    if (!goesOn) from = i;
    const first = frames[from] as CircuitFrame;
    const fall = 1 - frame.weightNorm / first.weightNorm;
    const hasGrown = (['gen', 'mem'] as const).every(
      (name) => enough[name] > 0 && frame[name] - first[name] >= enough[name],
    );
    if (hasGrown && fall >= MIN_FALL && fall > (best?.fall ?? 0)) {
      best = { from: first.step, to: frame.step, fall };
    }
  });
  return best;
}

function fallOf(frames: readonly CircuitFrame[]): CircuitGrowth['fall'] {
  let best: CircuitGrowth['fall'];
  let most = 1;
  let first = frames[0];
  frames.forEach((last, i) => {
    if (last.weightNorm > (frames[i - 1] ?? last).weightNorm) first = last;
    const left = last.weightNorm / (first as CircuitFrame).weightNorm;
    if (left >= most) return;
    most = left;
    best = { first: first as CircuitFrame, last };
  });
  return best;
}

function lateOf(frames: readonly CircuitFrame[]): CircuitGrowth['late'] {
  const isNear = ({ gen, mem }: CircuitFrame) => gen > 0 && Math.abs(mem) <= NEAR_ZERO * gen;
  const first = frames.findLastIndex((frame) => !isNear(frame)) + 1;
  const [from, last] = [frames[first], frames.at(-1)];
  if (!from || !last || last.step - from.step < MIN_LATE_SHARE * last.step) return undefined;
  const change = last.gen / from.gen - 1;
  return { since: from.step, change, grows: change > MIN_MOVE };
}

/** By the rules above. Frames by ascending step. */
export function circuitGrowth(frames: readonly CircuitFrame[]): CircuitGrowth {
  const [fall, growth, late] = [fallOf(frames), growthOf(frames), lateOf(frames)];
  return { ...(fall && { fall }), ...(growth && { growth }), ...(late && { late }) };
}
