/** Why a run could not start or go on. `message` is a plain sentence for people. */
export interface RunError {
  readonly kind:
    | 'invalid'
    | 'no-webgpu'
    | 'no-wasm'
    | 'device-lost'
    | 'out-of-memory'
    | 'diverged'
    | 'worker-lost'
    | 'bug';
  readonly message: string;
  /** The step at which it happened, where one was reached. */
  readonly step?: number;
}
