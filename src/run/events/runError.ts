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
    /** Something else trains or is measured in the same worker. */
    | 'busy'
    | 'bug';
  readonly message: string;
  /** The step at which it happened, where one was reached. */
  readonly step?: number;
}
