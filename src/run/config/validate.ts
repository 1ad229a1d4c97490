import type { OperationName } from '../../tasks/operations';
import { OPERATIONS } from '../../tasks/operations';
import { pairCount } from '../../tasks/pairs';
import { isPrime, nearestPrimes } from '../../tasks/primes';
import type { Coded } from '../coded';
import { checkField } from './checkField';
import type { FieldPath } from './fields';
import { FIELD_PATHS, FIELDS, fieldAt } from './fields';
import type { SettingProblem, SettingProblems } from './problem';
import type { RunConfig } from './runConfig';
import type { Setting } from './settings';
import { configFromSettings } from './settings';

/** What came of a set of settings: always a config that can run, and what had to be changed to get it. */
export interface Validated {
  readonly config: RunConfig;
  readonly problems: readonly SettingProblem[];
}

type CompleteSettings = Readonly<Record<FieldPath, Setting>>;
/** A broken rule between fields: what `path` must be instead, and why. */
type BrokenRule = Coded<SettingProblems> & { readonly path: FieldPath; readonly used: number };
/** Undefined when all is well. `asked`: the settings before anything was mended. */
type Rule = (s: CompleteSettings, asked: CompleteSettings) => BrokenRule | undefined;

/** The divisor of n nearest to `target` (the smaller on a tie), at most `limit`. */
function nearestDivisor(n: number, target: number, limit: number): number {
  let best = 1;
  for (let d = 1; d <= Math.min(n, limit); d++) {
    if (n % d === 0 && Math.abs(d - target) < Math.abs(best - target)) best = d;
  }
  return best;
}

const RULES: readonly Rule[] = [
  function primeModulus(s, asked) {
    const p = Number(s['task.p']);
    const op = s['task.op'] as OperationName;
    if (!OPERATIONS[op].needsPrime || isPrime(p)) return undefined;
    const primes = nearestPrimes(p, FIELDS['task.p'].min, FIELDS['task.p'].max);
    const [nearest = 3] = primes;
    return {
      path: 'task.p',
      used: nearest,
      code: 'not-prime',
      values: { op, nearest: primes.toSorted((a, b) => a - b), asked: asked['task.p'] },
    };
  },
  function enoughPairs(s, asked) {
    const op = s['task.op'] as OperationName;
    const pairs = pairCount(op, Number(s['task.p']));
    if (Number(s['task.trainExamples']) <= pairs) return undefined;
    return {
      path: 'task.trainExamples',
      used: pairs,
      code: 'too-many-examples',
      values: { pairs, asked: asked['task.trainExamples'] },
    };
  },
  function enoughPairsToCutTo(s, asked) {
    const pairs = pairCount(s['task.op'] as OperationName, Number(s['task.p']));
    if (s['cut.step'] === 0 || Number(s['cut.trainExamples']) <= pairs) return undefined;
    return {
      path: 'cut.trainExamples',
      used: pairs,
      code: 'too-many-examples',
      values: { pairs, asked: asked['cut.trainExamples'] },
    };
  },
  function headsDivideWidth(s, asked) {
    const width = Number(s['model.dModel']);
    const heads = Number(s['model.heads']);
    if (s['model.kind'] !== 'transformer' || width % heads === 0) return undefined;
    const limit = FIELDS['model.heads'].max;
    const divisors = Array.from({ length: limit }, (_, i) => i + 1).filter((d) => width % d === 0);
    return {
      path: 'model.heads',
      used: nearestDivisor(width, heads, limit),
      code: 'not-a-divisor',
      values: { width, divisors, asked: asked['model.heads'] },
    };
  },
];

/**
 * Turns any settings into a config that can run. A value that is not allowed is replaced by the nearest that is (or,
 * where there is no nearest, by `fallback`), and a problem says so; nothing else is lost.
 */
export function validate(
  preset: string,
  raw: CompleteSettings,
  fallback: CompleteSettings,
): Validated {
  const problems = new Map<FieldPath, SettingProblem>(); // one a field: a rule's replaces the field's own
  const settings = {} as Record<FieldPath, Setting>;
  for (const path of FIELD_PATHS) {
    const { value, problem } = checkField(path, fieldAt(path), raw[path], fallback[path]);
    settings[path] = value;
    if (problem) problems.set(path, problem);
  }
  for (const rule of RULES) {
    const broken = rule(settings, raw);
    if (!broken) continue;
    const { path, ...problem } = broken;
    problems.set(path, { field: path, ...problem });
    settings[path] = broken.used;
  }
  return { config: configFromSettings(preset, settings), problems: [...problems.values()] };
}
