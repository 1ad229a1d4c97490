import { efficiencyText } from '../../messages/en/efficiency';
import type { PowerLawFit } from '../fit/powerLawFit';
import { resultNumbers } from '../predictions/resultNumbers';
import type { PredictionResult, Verdict } from '../predictions/verdict';
import type { Slopes } from './normCrossing';

const words = efficiencyText;

/** A slope this much smaller than that of memorising is flat beside it. */
const FLAT_BESIDE = 1 / 5;
/** A slope whose interval stays below this (a quarter more norm for ten times the data) does not rise to speak of. */
const NO_RISE = 0.1;

type Line = Extract<PowerLawFit, { kind: 'fit' }>;

function verdictOf(mem: Line, gen: Line): Verdict {
  if (!(mem.interval[0] > 0)) return mem.interval[1] < NO_RISE ? 'not reproduced' : 'cannot say';
  if (gen.slope >= mem.slope) return 'not reproduced';
  const holdsZero = gen.interval[0] <= 0 && gen.interval[1] >= 0;
  // An interval that holds 0 because it holds everything, memorising's slope too, shows no flatness.
  if (holdsZero && gen.interval[1] >= mem.slope) return 'cannot say';
  return holdsZero || Math.abs(gen.slope) < FLAT_BESIDE * mem.slope ? 'reproduced' : 'partly';
}

const slopeText = ({ slope, interval, points }: Line) =>
  words.slope({
    exponent: resultNumbers.exponent(slope),
    low: resultNumbers.exponent(interval[0]),
    high: resultNumbers.exponent(interval[1]),
    points,
  });

/**
 * P1 (Varma et al. 2023, section 5.1): at an equal level, memorising needs more norm the more examples there are, generalising does not.
 * Reproduced: the memorising slope's interval lies above 0; the generalising one holds 0, but not
 * memorising's slope, or is small beside it. Partly: the generalising norm rises too, but less. `held` says what is equal.
 */
export function efficiencyVerdict({ mem, gen }: Slopes, held: string): PredictionResult {
  if (mem.kind === 'none' || gen.kind === 'none') {
    const why = [
      ...(mem.kind === 'none' ? [words.memorising({ why: mem.reason })] : []),
      ...(gen.kind === 'none' ? [words.generalising({ why: gen.reason })] : []),
    ];
    return { verdict: 'cannot say', sentence: why.join(' ') };
  }
  const sentence = words.slopes({ held, mem: slopeText(mem), gen: slopeText(gen) });
  return { verdict: verdictOf(mem, gen), sentence };
}
