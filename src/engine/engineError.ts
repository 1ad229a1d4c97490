import type { RunError } from '../run/runError';

/** The one exception that engines throw: a RunError on its way to the generator that yields it. */
export class EngineError extends Error {
  readonly kind: RunError['kind'];

  constructor(kind: RunError['kind'], message: string) {
    super(message);
    this.kind = kind;
  }
}
