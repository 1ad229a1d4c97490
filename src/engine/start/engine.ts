import type { EngineInfo, InsteadOfExpected } from '../../run/events/engineInfo';
import { EngineError, toRunError } from '../engineError';
import type { Environment } from '../environment';
import type { Trainer, TrainerSpec } from '../trainer/trainer';
import { type OpenDevice, openDevice } from '../webgpu/device/openDevice';

/** A trainer, and what computes it. */
interface StartedEngine {
  readonly trainer: Trainer;
  readonly info: EngineInfo;
}

/** Starts an engine. Errors: EngineError, `no-webgpu` where a device is needed and there is none. */
export type Engine = (spec: TrainerSpec, environment: Environment) => Promise<StartedEngine>;

/** The first engine, or the second where the first cannot start for one of `kinds` of reasons; `info.fallback` has which. */
export const withFallback =
  (
    first: Engine,
    kinds: readonly EngineError['kind'][],
    second: Engine,
    instead: InsteadOfExpected,
  ): Engine =>
  async (spec, environment) => {
    try {
      return await first(spec, environment);
    } catch (error) {
      if (!(error instanceof EngineError) || !kinds.includes(error.kind)) throw error;
      const { trainer, info } = await second(spec, environment);
      const fallback = {
        failures: [toRunError(error), ...(info.fallback?.failures ?? [])],
        instead: info.fallback?.instead ?? instead,
      };
      return { trainer, info: { ...info, fallback } };
    }
  };

/**
 * Runs `use` with the shared device, or with one opened now, which is destroyed when `use` fails. The trainer made by `use`
 * calls `release` when it is disposed of.
 */
export async function withDevice(
  environment: Environment,
  use: (opened: OpenDevice, release: () => void) => Promise<StartedEngine>,
): Promise<StartedEngine> {
  if (environment.device) return use(environment.device, () => undefined);
  const opened = await openDevice(environment.gpu);
  try {
    return await use(opened, () => opened.device.destroy());
  } catch (error) {
    opened.device.destroy();
    throw error;
  }
}
