import { said } from '../said';
import type { Told } from '../told';

/** What sweeps say about the paper’s predictions. `count` tells one from many where a number is also there as text. */
export const answersText = said('answers', {
  runs: ({ runs, count }: Told<'runs' | 'count'>) => `${runs} ${count === 1 ? 'run' : 'runs'}`,
  /** From here on, `runs` is that. */
  allRest: ({ runs }: Told<'runs' | 'count'>) => `All ${runs} came to rest.`,
  someRest: ({ runs, unconverged }: Told<'runs' | 'unconverged'>) =>
    `Of ${runs}, ${unconverged} ran out of steps before coming to rest.`,
  leftOut: ({ runs }: Told<'runs'>) => `Left out: ${runs} without a test accuracy.`,
  sizes: ({ lowest, highest }: Told<'lowest' | 'highest'>) => `${lowest} to ${highest}`,
  interval: ({ low, high }: Told<'low' | 'high'>) => `95 % interval ${low} to ${high}`,
  oneSeed: 'one seed: no interval',
  noCut: 'No run was cut to fewer examples.',
  atDecay: ({ decay, why }: Told<'decay' | 'why'>) => `At weight decay ${decay}: ${why}`,
  atMost: ({ factor }: Told<'factor'>) => `at most ${factor}`,
  /** `interval` is one of those above. */
  transition: ({
    decay,
    factor,
    dCrit,
    interval,
  }: Told<'decay' | 'factor' | 'dCrit' | 'interval'>) =>
    `At weight decay ${decay} test accuracy rises from 10 % to 90 % within a factor of ${factor} around D_crit = ${dCrit} (${interval}).`,
  gap: ({ points, size }: Told<'points' | 'size'>) =>
    `At equal D′, mean test accuracy differs by at most ${points} percentage points (D′ = ${size}).`,
  notCompared:
    'D_crit after a cut is not known for two weight decays above 0, so that it cannot be compared.',
  seeds: ({ interval, seeds }: Told<'interval' | 'seeds'>) => `${interval}, ${seeds} seeds`,
  shift: ({ from, to, factor, known }: Told<'from' | 'to' | 'factor' | 'known'>) =>
    `From weight decay ${from} to ${to}, D_crit changes by a factor of ${factor} (${known}).`,
  spread: ({ spread, width }: Told<'spread' | 'width'>) =>
    `The largest D_crit is ${spread} times the smallest; a transition is up to a factor of ${width} wide.`,
  beyond: ({ decays }: Told<'decays'>) =>
    `At weight decay ${decays} it lies beyond the sizes, so that it moves more.`,
  noneMemorised: 'No run from scratch memorised its examples.',
  semiGrokked: ({
    runs,
    resting,
    low,
    grokked,
  }: Told<'runs' | 'count' | 'resting' | 'low' | 'grokked'>) =>
    `Of ${runs} from scratch that memorised, ${resting} came to rest between ${low} and ${grokked} test accuracy`,
  /** Goes on where the last one ends. */
  withSizes: ({ sizes }: Told<'sizes'>) => `, with ${sizes} training examples`,
  factorWide: ({ factor }: Told<'factor'>) => ` (a factor of ${factor})`,
  ranOut: ({ runs, sizes }: Told<'runs' | 'sizes'>) =>
    `${runs} ran out of steps there (D = ${sizes}).`,
  noneRanOut: 'None ran out of steps there.',
});
