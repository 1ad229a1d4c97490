import { EngineError } from '../engineError';
import type { Engine } from './engine';

/** The first engine, or the second where the first cannot start for one of `kinds` of reasons, which is then told. */
export const withFallback =
  (first: Engine, kinds: readonly EngineError['kind'][], second: Engine, instead: string): Engine =>
  async (spec, environment) => {
    try {
      return await first(spec, environment);
    } catch (error) {
      if (!(error instanceof EngineError) || !kinds.includes(error.kind)) throw error;
      const { trainer, info } = await second(spec, environment);
      const reason = [error.message, info.reason ?? instead].join(' ');
      return { trainer, info: { ...info, reason } };
    }
  };
