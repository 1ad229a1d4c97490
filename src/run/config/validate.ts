import { problemsText } from '../../messages/en/problems';
import { groupedNumber, listText } from '../../messages/format/numbers';
import type { OperationName } from '../../tasks/operations';
import { OPERATIONS } from '../../tasks/operations';
import { pairCount } from '../../tasks/pairs';
import { isPrime, nearestPrimes } from '../../tasks/primes';
import { checkField } from './checkField';
import type { FieldPath } from './fields';
import { FIELD_PATHS, FIELDS, fieldAt } from './fields';
import type { Problem } from './problem';
import { replacedValueProblem } from './problem';
import type { RunConfig } from './runConfig';
import type { Setting } from './settings';
import { configFromSettings } from './settings';

/** What came of a set of settings: always a config that can run, and what had to be changed to get it. */
export interface Validated {
  readonly config: RunConfig;
  readonly problems: readonly Problem[];
}

const words = problemsText;

type CompleteSettings = Record<FieldPath, Setting>;
/** A rule between fields: the value that `path` must take instead, with the reason; nothing when all is well. */
type Rule = (
  s: CompleteSettings,
) => { path: FieldPath; value: number; because: string } | undefined;

/** The divisor of n nearest to `wanted` (the smaller on a tie), at most `limit`. */
function nearestDivisor(n: number, wanted: number, limit: number): number {
  let best = 1;
  for (let d = 1; d <= Math.min(n, limit); d++) {
    if (n % d === 0 && Math.abs(d - wanted) < Math.abs(best - wanted)) best = d;
  }
  return best;
}

const RULES: readonly Rule[] = [
  function primeModulus(s) {
    const p = Number(s['task.p']);
    const op = s['task.op'] as OperationName;
    if (!OPERATIONS[op].needsPrime || isPrime(p)) return undefined;
    const primes = nearestPrimes(p, FIELDS['task.p'].min, FIELDS['task.p'].max);
    const [nearest = 3] = primes;
    return {
      path: 'task.p',
      value: nearest,
      because: words.prime({
        task: OPERATIONS[op].label,
        primes: listText(primes.toSorted((a, b) => a - b)),
      }),
    };
  },
  function enoughPairs(s) {
    const op = s['task.op'] as OperationName;
    const pairs = pairCount(op, Number(s['task.p']));
    if (Number(s['task.trainExamples']) <= pairs) return undefined;
    return {
      path: 'task.trainExamples',
      value: pairs,
      because: words.enoughPairs({ pairs: groupedNumber(pairs) }),
    };
  },
  function enoughPairsToCutTo(s) {
    const pairs = pairCount(s['task.op'] as OperationName, Number(s['task.p']));
    if (s['cut.step'] === 0 || Number(s['cut.trainExamples']) <= pairs) return undefined;
    return {
      path: 'cut.trainExamples',
      value: pairs,
      because: words.enoughPairs({ pairs: groupedNumber(pairs) }),
    };
  },
  function headsDivideWidth(s) {
    const width = Number(s['model.dModel']);
    const heads = Number(s['model.heads']);
    if (s['model.kind'] !== 'transformer' || width % heads === 0) return undefined;
    const limit = FIELDS['model.heads'].max;
    const divisors = Array.from({ length: limit }, (_, i) => i + 1).filter((d) => width % d === 0);
    return {
      path: 'model.heads',
      value: nearestDivisor(width, heads, limit),
      because: words.divisor({ width, divisors: divisors.join(', ') }),
    };
  },
];

/**
 * Turns any settings into a config that can run. A value that is not allowed is replaced by the nearest that is (or,
 * where there is no nearest, by `fallback`), and a problem says so; nothing else is lost.
 */
export function validate(
  preset: string,
  raw: Readonly<Record<FieldPath, Setting>>,
  fallback: Readonly<Record<FieldPath, Setting>>,
): Validated {
  const problems = new Map<FieldPath, Problem>(); // one a field: a rule's word replaces the field's own
  const settings = {} as CompleteSettings;
  for (const path of FIELD_PATHS) {
    const { value, problem } = checkField(path, fieldAt(path), raw[path], fallback[path]);
    settings[path] = value;
    if (problem) problems.set(path, problem);
  }
  for (const rule of RULES) {
    const broken = rule(settings);
    if (!broken) continue;
    const { path, value, because } = broken;
    problems.set(
      path,
      replacedValueProblem({ path, label: fieldAt(path).label }, because, raw[path], value),
    );
    settings[path] = value;
  }
  return { config: configFromSettings(preset, settings), problems: [...problems.values()] };
}
