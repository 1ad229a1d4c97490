import type { EngineName } from '../../run/config/runConfig';
import type { CheckResult } from '../../run/events/checkResult';
import { EngineError, toRunError } from '../engineError';
import { ENGINES } from '../engines';
import type { Environment } from '../environment';
import { parseGolden } from './golden';
import { GoldenError } from './goldenReader';
import { replay } from './replay';

/**
 * Replays one reference file (parsed JSON) on one engine. Never rejects: a file that is malformed or an engine that
 * cannot run is a failure with its reason. `file` is what the result calls it; absent: the name it gives itself.
 */
export async function checkGoldenFile(
  json: unknown,
  engine: EngineName,
  environment: Environment,
  file?: string,
): Promise<CheckResult> {
  const named = { engine, file: file ?? String((json as { name?: unknown })?.name ?? 'unnamed') };
  try {
    const result = await replay(parseGolden(json), async (spec) => {
      const { trainer } = await ENGINES[engine](spec, environment);
      return trainer;
    });
    return { ...named, ...result };
  } catch (error) {
    const cause =
      error instanceof GoldenError
        ? new EngineError('invalid', 'malformed-reference', { fault: error.message })
        : error;
    const unknown = Number.NaN;
    return {
      ...named,
      pass: false,
      gradientError: unknown,
      lossError: unknown,
      updateError: unknown,
      trajectoryError: unknown,
      weightError: unknown,
      error: toRunError(cause),
    };
  }
}
