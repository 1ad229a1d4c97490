import { trainingText } from '../messages/en/engines';
import type { RunError } from '../run/events/runError';

/** The one exception that engines throw: a RunError on its way to the generator that yields it. */
export class EngineError extends Error {
  readonly kind: RunError['kind'];

  constructor(kind: RunError['kind'], message: string) {
    super(message);
    this.kind = kind;
  }
}

/** Any failure as the typed value that crosses the wall. */
export function toRunError(cause: unknown, step?: number): RunError {
  const at = step === undefined ? {} : { step };
  if (cause instanceof EngineError) return { kind: cause.kind, message: cause.message, ...at };
  const words = cause instanceof Error ? cause.message : String(cause);
  return { kind: 'bug', message: trainingText.bug({ cause: words }), ...at };
}
