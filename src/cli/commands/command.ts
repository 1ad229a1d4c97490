/** One command of the CLI. */
export interface Command {
  /** Its arguments in short, e.g. `[--json] FILE…`. */
  readonly usage: string;
  /** What it does, in one line. */
  readonly summary: string;
  /** Its options, one a line, with what they mean. */
  readonly options: readonly (readonly [string, string])[];
  /** Runs it and resolves to the exit code. Errors: UsageError. */
  run(args: readonly string[], signal: AbortSignal): Promise<number>;
}
