import type { PowerLawFit } from '../fit/powerLawFit';
import type { Verdict } from '../predictions/verdict';
import type { Slopes } from './normCrossing';

/** A slope this much smaller than that of memorising is flat beside it. */
const FLAT_BESIDE = 1 / 5;
/** A slope whose interval stays below this (a quarter more norm for ten times the data) hardly rises. */
const NO_RISE = 0.1;

type Line = Extract<PowerLawFit, { kind: 'fit' }>;

function verdictOf(mem: Line, gen: Line): Verdict {
  if (!(mem.interval[0] > 0)) return mem.interval[1] < NO_RISE ? 'not reproduced' : 'cannot say';
  if (gen.slope >= mem.slope) return 'not reproduced';
  const holdsZero = gen.interval[0] <= 0 && gen.interval[1] >= 0;
  // An interval so wide that it holds both 0 and the slope of memorising shows no flatness.
  if (holdsZero && gen.interval[1] >= mem.slope) return 'cannot say';
  return holdsZero || Math.abs(gen.slope) < FLAT_BESIDE * mem.slope ? 'reproduced' : 'partly';
}

/**
 * P1 (Varma et al. 2023, section 5.1): at an equal level, memorising needs more norm the more examples there are, generalising does
 * not. Reproduced: the interval of the memorising slope lies above 0; that of the generalising slope holds 0 but not the
 * memorising slope, or the generalising slope is small beside it. Partly: the generalising norm rises too, but less.
 */
export const efficiencyVerdict = ({ mem, gen }: Slopes): Verdict =>
  mem.kind === 'none' || gen.kind === 'none' ? 'cannot say' : verdictOf(mem, gen);
