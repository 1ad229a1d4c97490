import { type Calibration, type Candidate, createCalibrator } from '../calibration/calibrator';
import { EngineError, engineErrorFrom, toRunError } from '../engineError';
import type { Environment } from '../environment';
import { startTimer } from '../timeout';
import type { TrainerSpec } from '../trainer/trainer';
import { softwareCeiling } from '../webgpu/softwareCeiling';
import type { Engine } from './engine';

/** What one engine cannot do here, the next may. */
const RECOVERABLE_KINDS: readonly EngineError['kind'][] = ['no-webgpu', 'no-wasm', 'out-of-memory'];

/** The engines to choose from; `tfjs` only where neither of the others can. */
type EngineChoices = Readonly<Record<'webgpu' | 'wasm' | 'tfjs', Engine>>;

/** `auto` itself, and what it knows of an environment's engines. */
export interface AutoEngine {
  readonly start: Engine;
  /** Steps per second of the engines that can train `spec` here. What is known already costs nothing. */
  readonly rates: (spec: TrainerSpec, environment: Environment) => Promise<Calibration>;
}

/** The fastest engine on which the run fits; where one that would be expected is missing, `info.fallback` has why. */
export function autoEngine(engines: EngineChoices): AutoEngine {
  const calibrators = new WeakMap<Environment, ReturnType<typeof createCalibrator>>();

  /** It keeps what it has measured for as long as the environment is used. */
  function calibratorOf(environment: Environment): ReturnType<typeof createCalibrator> {
    const known = calibrators.get(environment);
    if (known) return known;
    const candidates: readonly Candidate[] = [
      { name: 'wasm', start: (spec) => engines.wasm(spec, environment), firstStepMayCount: true },
      {
        name: 'webgpu',
        start: (spec) => engines.webgpu(spec, environment),
        ceiling: softwareCeiling(environment),
        firstStepMayCount: false,
      },
    ];
    const made = createCalibrator(candidates, { now: environment.now, startTimer });
    calibrators.set(environment, made);
    return made;
  }

  const rates: AutoEngine['rates'] = (spec, environment) => calibratorOf(environment)(spec);

  return {
    rates,
    async start(spec, environment) {
      const found = await rates(spec, environment);
      const { failures, fastest } = found;
      const tooLarge = failures.find(({ kind }) => kind === 'out-of-memory');
      if (found.rates.length === 0 && tooLarge) throw engineErrorFrom(tooLarge);
      const missed = [...failures];
      const ranked: readonly (keyof EngineChoices)[] =
        found.rates.length > 0
          ? found.rates.map(({ name }) => name as keyof EngineChoices)
          : ['tfjs'];
      for (const [i, name] of ranked.entries()) {
        try {
          const { trainer, info } = await engines[name](spec, environment);
          const chosen = { ...info, rates: { fastest, rates: found.rates, failures } };
          if (name === 'webgpu' || missed.length === 0) return { trainer, info: chosen };
          const fallback = {
            failures: [...missed, ...(info.fallback?.failures ?? [])],
            instead: info.fallback?.instead ?? name,
          };
          return { trainer, info: { ...chosen, fallback } };
        } catch (error) {
          const isLast = i === ranked.length - 1;
          const passes = error instanceof EngineError && RECOVERABLE_KINDS.includes(error.kind);
          if (isLast || !passes) throw error;
          missed.push(toRunError(error));
        }
      }
      throw new EngineError('bug', 'no-engine-left', {});
    },
  };
}
