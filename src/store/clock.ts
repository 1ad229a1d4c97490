/** Time, handed in by the page and faked by tests. */
export interface LabClock {
  /** Milliseconds since some fixed moment. */
  now(): number;
  /** Calls `action` once after `ms`, unless the returned function is called first. */
  after(ms: number, action: () => void): () => void;
}
