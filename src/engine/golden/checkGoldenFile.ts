import type { EngineName } from '../../run/config/runConfig';
import type { CheckResult } from '../../run/events/checkResult';
import { EngineError, toRunError } from '../engineError';
import { ENGINES } from '../engines';
import type { Environment } from '../environment';
import type { TrainerSpec } from '../trainer/trainer';
import { parseGolden } from './golden';
import { GoldenError } from './goldenReader';
import { replay } from './replay';

/**
 * Replays one reference file (parsed JSON) on one engine. Never rejects: a file that is malformed or an engine that
 * cannot run is a failure with its reason, and so is a `beforeStep` that rejects, which is waited for before each step. `file` is
 * what the result calls it; absent: the name it gives itself.
 */
export async function checkGoldenFile(
  json: unknown,
  engine: EngineName,
  environment: Environment,
  file?: string,
  beforeStep?: () => Promise<void>,
): Promise<CheckResult> {
  const named = { engine, file: file ?? String((json as { name?: unknown })?.name ?? 'unnamed') };
  try {
    const create = async (spec: TrainerSpec) => (await ENGINES[engine](spec, environment)).trainer;
    const result = await replay(parseGolden(json), create, beforeStep);
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
