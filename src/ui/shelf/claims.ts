/** Which page has which run. A page that goes, or crashes, has none any more. */
export interface RunLocks {
  /** False where another living page has it. `waitMs`: how long to wait for a page that is just going. */
  acquire(id: string, waitMs?: number): Promise<boolean>;
  release(id: string): void;
  isFree(id: string): Promise<boolean>;
}
