import { nextLoggingStep } from '../../run/metrics/logSchedule';
import { circuitNorm, testLoss, trainLoss } from './circuitLoss';
import { circuitModel } from './circuitModel';
import type { CircuitSetup } from './circuitSettings';
import { gradientStep } from './gradientStep';

/** Which circuit has the larger weight, and since when. */
export interface CircuitLead {
  /** Absent while both are equal from the start. */
  readonly leader?: 'gen' | 'mem';
  /** The step from which the leader has led. */
  readonly since: number;
  /** How often the lead has passed from one to the other. */
  readonly changes: number;
}

/** Follows every step, not only those with a row: the step of overtaking is exact. */
function createLeadTracker() {
  let ahead = 0;
  let since = 0;
  let changes = 0;
  return {
    /** `margin`: the weight of Gen less that of Mem after `step`. */
    add(step: number, margin: number): void {
      const sign = margin > 0 ? 1 : margin < 0 ? -1 : ahead;
      if (sign === ahead) return;
      if (ahead !== 0) changes++;
      ahead = sign;
      since = step;
    },
    lead(): CircuitLead {
      return ahead === 0
        ? { since, changes }
        : { leader: ahead > 0 ? 'gen' : 'mem', since, changes };
    },
  };
}

/** What is measured of a simulation. Losses are cross-entropies in nats, without the decay term. */
export const CIRCUIT_METRICS = [
  'step',
  'trainLoss',
  'testLoss',
  'wGen',
  'wMem',
  'genNorm',
  'memNorm',
  'norm',
] as const;
export type CircuitMetric = (typeof CIRCUIT_METRICS)[number];
export type CircuitRow = Readonly<Record<CircuitMetric, number>>;

/** `diverged`: the next step would take the weights out of bounds (MAX_WEIGHT). */
export interface CircuitState {
  readonly status: 'running' | 'finished' | 'diverged';
  /** Steps done. */
  readonly step: number;
  readonly lead: CircuitLead;
}

/** A simulation that is advanced in parts, so that a page can draw in between. */
export interface CircuitRun {
  /** Goes on up to this step, or to the last. */
  advance(until: number): CircuitState;
  readonly state: CircuitState;
  /** The rows so far, oldest first; their numbers are all finite. */
  readonly rows: readonly CircuitRow[];
}

/** Weights beyond this are no plausible logits: the descent has diverged. */
const MAX_WEIGHT = 1e6;

/**
 * Plain gradient descent on the two circuits' factors (Varma et al. 2023, section 3 and appendix C). There is a row at
 * each step of the log-spaced schedule, at most `rowEvery` steps apart, and at the end.
 */
export function createCircuitRun(setup: CircuitSetup, rowEvery: number): CircuitRun {
  const model = circuitModel(setup);
  const { q, kappa, gen, mem } = model;
  const rows: CircuitRow[] = [];
  const leadTracker = createLeadTracker();
  const factors = Float64Array.of(gen.first, gen.second, mem.first, mem.second);
  const before = new Float64Array(4);
  const genWeight = () => (factors[0] as number) * (factors[1] as number);
  const memWeight = () => (factors[2] as number) * (factors[3] as number);
  let step = 0;
  let nextRow = 0;
  let diverged = false;

  function addRow(): void {
    const wGen = genWeight();
    const wMem = memWeight();
    const genNorm = circuitNorm(wGen, gen.p, kappa);
    const memNorm = circuitNorm(wMem, mem.p, kappa);
    rows.push({
      step,
      trainLoss: trainLoss(q, wGen, wMem),
      testLoss: testLoss(model, wGen, wMem),
      wGen,
      wMem,
      genNorm,
      memNorm,
      norm: Math.hypot(genNorm, memNorm),
    });
    nextRow = Math.min(setup.steps, nextLoggingStep(step, rowEvery));
  }

  function advance(until: number): CircuitState {
    const end = Math.min(until, setup.steps);
    while (step < end && !diverged) {
      before.set(factors);
      gradientStep(factors, model);
      const wGen = genWeight();
      const wMem = memWeight();
      if (!(Math.abs(wGen) + Math.abs(wMem) < MAX_WEIGHT)) {
        factors.set(before);
        diverged = true;
        if (rows.at(-1)?.step !== step) addRow();
        break;
      }
      step++;
      leadTracker.add(step, wGen - wMem);
      if (step === nextRow) addRow();
    }
    return state();
  }

  function state(): CircuitState {
    const status = diverged ? 'diverged' : step < setup.steps ? 'running' : 'finished';
    return { status, step, lead: leadTracker.lead() };
  }

  leadTracker.add(0, genWeight() - memWeight());
  addRow();
  return {
    advance,
    get state() {
      return state();
    },
    rows,
  };
}
