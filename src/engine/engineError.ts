import type { RunError, RunErrors, RunProblem } from '../run/events/runError';

/** A code and its values, as arguments. */
type CodeAndValues = {
  [Code in keyof RunErrors]: [code: Code, values: RunErrors[Code]];
}[keyof RunErrors];

/** The one exception that engines throw: a RunError on its way to the generator that yields it. */
export class EngineError extends Error {
  readonly kind: RunError['kind'];
  readonly problem: RunProblem;

  constructor(kind: RunError['kind'], ...[code, values]: CodeAndValues) {
    super(`${code} ${JSON.stringify(values)}`);
    this.kind = kind;
    this.problem = { code, values } as RunProblem;
  }
}

/** A RunError that came from another thread, to be thrown in this one. */
export const engineErrorFrom = ({ kind, code, values }: RunError): EngineError =>
  new EngineError(kind, ...([code, values] as CodeAndValues));

/** Any failure as the value that crosses the worker boundary. */
export function toRunError(cause: unknown, step?: number): RunError {
  const at = step === undefined ? {} : { step };
  if (cause instanceof EngineError) return { kind: cause.kind, ...cause.problem, ...at };
  const text = cause instanceof Error ? cause.message : String(cause);
  return { kind: 'bug', code: 'unexpected', values: { cause: text }, ...at };
}
