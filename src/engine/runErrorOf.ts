import { trainingText } from '../messages/en/trainingText';
import type { RunError } from '../run/runError';
import { EngineError } from './engineError';

/** Any failure as the typed value that crosses the wall. */
export function toRunError(cause: unknown, step?: number): RunError {
  const at = step === undefined ? {} : { step };
  if (cause instanceof EngineError) return { kind: cause.kind, message: cause.message, ...at };
  const words = cause instanceof Error ? cause.message : String(cause);
  return { kind: 'bug', message: trainingText.bug({ cause: words }), ...at };
}
