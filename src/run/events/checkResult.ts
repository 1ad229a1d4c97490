/** How a reference run came out on one engine. */
export interface CheckResult {
  readonly engine: string;
  readonly file: string;
  readonly pass: boolean;
  /** Worst error of the first gradient, as a share of its largest entry. */
  readonly gradientError: number;
  /** Worst relative error of a loss along the run. */
  readonly lossError: number;
  /** Worst error of a final weight, as a share of its largest entry. */
  readonly weightError: number;
  /** Why it failed or could not run, as a plain sentence; absent when it passed. */
  readonly reason?: string;
}
