/** A reference file that does not follow `grokking-lab/golden@1`. The message names the key, as a plain sentence. */
export class GoldenError extends Error {
  /** Path of the key, e.g. `optimizer.beta1`. */
  readonly key: string;

  constructor(key: string, message: string) {
    super(message);
    this.key = key;
  }
}
