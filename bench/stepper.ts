/** A model in training, as the benchmark drives it. */
export interface Stepper {
  /** What computes, in words. */
  readonly label: string;
  /** Does steps and waits until they are done. */
  advance(steps: number): Promise<void>;
  /** The training loss at the present weights, nats. */
  loss(): Promise<number>;
}
