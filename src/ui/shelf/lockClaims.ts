import type { RunLocks } from './claims';

/** Claims as locks, which browsers give back whatever happens to the page. */
export function webLockRunLocks(locks: LockManager, prefix: string): RunLocks {
  const held = new Map<string, () => void>();

  const take = (id: string, waitMs = 0): Promise<boolean> => {
    if (held.has(id)) return Promise.resolve(true);
    return new Promise((done) => {
      const hold = (lock: Lock | null) => {
        done(lock !== null);
        if (!lock) return undefined;
        return new Promise<void>((release) => held.set(id, release));
      };
      const how =
        waitMs > 0 ? { signal: AbortSignal.timeout(waitMs) } : ({ ifAvailable: true } as const);
      locks.request(prefix + id, how, hold).catch(() => done(false)); // it took too long
    });
  };

  return {
    acquire: take,
    release(id) {
      held.get(id)?.();
      held.delete(id);
    },
    async isFree(id) {
      if (held.has(id)) return false;
      const { held: all = [] } = await locks.query();
      return !all.some(({ name }) => name === prefix + id);
    },
  };
}
