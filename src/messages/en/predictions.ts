import { defineMessages, type MessageParams } from '../locale';

/** What sweeps say about the paper’s predictions. `count` tells one from many where a number is also there as text. */
export const predictionsText = defineMessages('predictions', {
  runs: ({ runs, count }: MessageParams<'runs' | 'count'>) =>
    `${runs} ${count === 1 ? 'run' : 'runs'}`,
  /** From here on, `runs` is that. */
  allConverged: ({ runs, count }: MessageParams<'runs' | 'count'>) =>
    count === 1 ? 'The only run converged.' : `All ${runs} converged.`,
  someUnconverged: ({ runs, unconverged }: MessageParams<'runs' | 'unconverged'>) =>
    `Of ${runs}, ${unconverged} ran out of steps before converging.`,
  diverged: ({ runs }: MessageParams<'runs'>) => `Left out: ${runs} that blew up.`,
  allDiverged: ({ runs, count }: MessageParams<'runs' | 'count'>) =>
    count === 1 ? 'The only run blew up.' : `All ${runs} blew up.`,
  unmeasured: ({ runs }: MessageParams<'runs'>) => `Left out: ${runs} without a test accuracy.`,
  sizes: ({ lowest, highest }: MessageParams<'lowest' | 'highest'>) => `${lowest} to ${highest}`,
  interval: ({ low, high }: MessageParams<'low' | 'high'>) => `95 % interval ${low} to ${high}`,
  oneSeed: 'one seed: no interval',
  noCut: 'No run was cut to fewer examples.',
  atDecay: ({ decay, why }: MessageParams<'decay' | 'why'>) => `At weight decay ${decay}: ${why}`,
  atMost: ({ factor }: MessageParams<'factor'>) => `at most ${factor}`,
  /** `interval` is one of those above. */
  transition: ({
    decay,
    factor,
    dCrit,
    interval,
  }: MessageParams<'decay' | 'factor' | 'dCrit' | 'interval'>) =>
    `At weight decay ${decay} test accuracy rises from 10 % to 90 % within a factor of ${factor} around D_crit = ${dCrit} (${interval}).`,
  gap: ({ points, size }: MessageParams<'points' | 'size'>) =>
    `At equal D′, mean test accuracy differs by at most ${points} percentage points (D′ = ${size}).`,
  notCompared:
    'D_crit after a cut is not known for two weight decays above 0, so that it cannot be compared.',
  seeds: ({ interval, seeds }: MessageParams<'interval' | 'seeds'>) =>
    `${interval}, ${seeds} seeds`,
  shift: ({ from, to, factor, known }: MessageParams<'from' | 'to' | 'factor' | 'known'>) =>
    `From weight decay ${from} to ${to}, D_crit changes by a factor of ${factor} (${known}).`,
  spread: ({ spread, width }: MessageParams<'spread' | 'width'>) =>
    `The largest D_crit is ${spread} times the smallest; a transition is up to a factor of ${width} wide.`,
  beyond: ({ decays }: MessageParams<'decays'>) =>
    `At weight decay ${decays} it lies beyond the sizes, so that it moves more.`,
  noneMemorised: 'No run from scratch memorised its examples.',
  semiGrokked: ({
    runs,
    converged,
    low,
    grokked,
  }: MessageParams<'runs' | 'count' | 'converged' | 'low' | 'grokked'>) =>
    `Of ${runs} from scratch that memorised, ${converged} converged between ${low} and ${grokked} test accuracy`,
  /** Goes on where the last one ends. */
  withSizes: ({ sizes }: MessageParams<'sizes'>) => `, with ${sizes} training examples`,
  factorWide: ({ factor }: MessageParams<'factor'>) => ` (a factor of ${factor})`,
  ranOut: ({ runs, sizes }: MessageParams<'runs' | 'sizes'>) =>
    `${runs} ran out of steps there (D = ${sizes}).`,
  noneRanOut: 'None ran out of steps there.',
});

/** Why a curve has no critical size, or points no slope. */
export const fitsText = defineMessages('fits', {
  above: ({ least, size }: MessageParams<'least' | 'size'>) =>
    `Test accuracy is ${least} or more at every size: the critical size is below ${size}.`,
  below: ({ most, size }: MessageParams<'most' | 'size'>) =>
    `Test accuracy is at most ${most} at every size: the critical size is above ${size}.`,
  noRise: ({ first, last }: MessageParams<'first' | 'last'>) =>
    `Test accuracy does not rise through 50 % between ${first} and ${last} training examples.`,
  noShare: ({ size, value }: MessageParams<'size' | 'value'>) =>
    `A run with ${size} training examples has the test accuracy ${value}, which is no share.`,
  fewSizes: ({ count }: MessageParams<'count'>) =>
    `A transition needs at least 3 sizes; there are ${count}.`,
  notPositive: ({ x, y }: MessageParams<'x' | 'y'>) =>
    `A power law needs values above 0; there is the point (${x}, ${y}).`,
  fewPoints: ({ count }: MessageParams<'count'>) =>
    `A slope with an interval needs at least 3 points; there are ${count}.`,
  sameX: 'All points have the same x: there is no slope.',
  missingSlope: 'It takes the slopes of both norms.',
  noCrossing: 'The norm for memorising does not rise faster than that for generalising.',
});
