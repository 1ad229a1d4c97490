import type { EngineRate, EngineRates } from '../../run/events/engineInfo';
import type { RunError } from '../../run/events/runError';
import { EngineError, toRunError } from '../engineError';
import { type Clock, withTimeout } from '../timeout';
import type { Trainer, TrainerSpec } from '../trainer/trainer';
import { measureStepsPerSecond } from './stepTiming';

/** What is known of an engine without starting it on the model: it is no faster than this. */
export interface Ceiling {
  readonly label: string;
  readonly stepsPerSecond: number;
}

/** An engine that may be chosen. */
export interface Candidate {
  readonly name: 'webgpu' | 'wasm';
  start(spec: TrainerSpec): Promise<{
    readonly trainer: Pick<Trainer, 'advance' | 'flush' | 'dispose'>;
    readonly info: { readonly label: string };
  }>;
  /** A cheap bound; absent or undefined: only training tells. */
  ceiling?(spec: TrainerSpec): Promise<Ceiling | undefined>;
  /** A very long first step tells its speed (trainerRate). */
  readonly firstStepMayCount: boolean;
}

/** What calibration found. */
export interface Calibration extends EngineRates {
  readonly fastest: Candidate['name'] | 'tfjs';
}

/**
 * Milliseconds after which an engine that has not been set up, or has not made its few steps, is given up. Set-up is no
 * part of the rate: on a real GPU with a cold shader cache it may take seconds, and says nothing about steps.
 */
const TIMEOUT_MS = 5000;

/** The rate of a candidate on a model; where it cannot be faster than `best` anyway, only the bound that says so. */
async function measureRate(
  candidate: Candidate,
  spec: TrainerSpec,
  best: number,
  timing: Clock,
): Promise<EngineRate> {
  const { name } = candidate;
  const ceiling = await candidate.ceiling?.(spec);
  if (ceiling && ceiling.stepsPerSecond < best) return { name, ...ceiling, atMost: true };
  const { trainer, info } = await candidate.start(spec);
  try {
    const stepsPerSecond = await measureStepsPerSecond(
      trainer,
      timing.now,
      candidate.firstStepMayCount,
    );
    return { name, label: info.label, stepsPerSecond };
  } finally {
    trainer.dispose();
  }
}

/** Steps take as long as the model, the number of examples and of members make them; nothing else is of weight. */
const shapeKey = ({ model, tokens, members }: TrainerSpec): string =>
  JSON.stringify([{ ...model, initScale: 1 }, tokens, members.map(({ train }) => train.length)]);

const toEngineError = (cause: unknown) =>
  cause instanceof EngineError
    ? cause
    : new EngineError('bug', 'engine-failed', { cause: String(cause) });

/**
 * Makes a function that times the candidates on a model, in their order, and says which is fastest; ties go to the
 * earlier. What it found is kept for as long as it lives. One model is timed at a time, as two would slow each other; all
 * trainers are disposed of. It never rejects: an engine that fails, or answers nothing for seconds, is not among the
 * rates, and the latter is not tried again.
 */
export function createCalibrator(
  candidates: readonly Candidate[],
  timing: Clock,
): (spec: TrainerSpec) => Promise<Calibration> {
  const known = new Map<string, Promise<Calibration>>();
  const silent = new Map<Candidate, EngineError>();
  let queue: Promise<unknown> = Promise.resolve();

  async function tryOne(candidate: Candidate, spec: TrainerSpec, best: number) {
    const before = silent.get(candidate);
    if (before) return before;
    const rate = measureRate(candidate, spec, best, timing).catch(toEngineError);
    const found = await withTimeout(TIMEOUT_MS, rate, timing);
    if (found) return found;
    const values = { engine: candidate.name, seconds: TIMEOUT_MS / 1000 };
    const error = new EngineError('bug', 'engine-timeout', values);
    silent.set(candidate, error);
    return error;
  }

  async function calibrate(spec: TrainerSpec): Promise<Calibration> {
    // Only steps are timed, and those do not touch the test set.
    const members = spec.members.map((member) => ({ ...member, test: new Int32Array(0) }));
    const rates: EngineRate[] = [];
    const failures: RunError[] = [];
    for (const candidate of candidates) {
      const best = Math.max(0, ...rates.map(({ stepsPerSecond }) => stepsPerSecond));
      const found = await tryOne(candidate, { ...spec, members }, best);
      if (found instanceof EngineError) failures.push(toRunError(found));
      else rates.push(found);
    }
    rates.sort((a, b) => b.stepsPerSecond - a.stepsPerSecond);
    const fastest = (rates[0]?.name as Candidate['name'] | undefined) ?? 'tfjs';
    return { fastest, rates, failures };
  }

  return (spec) => {
    const shape = shapeKey(spec);
    const before = known.get(shape);
    if (before) return before;
    const found = queue.then(() => calibrate(spec));
    queue = found;
    known.set(shape, found);
    return found;
  };
}
