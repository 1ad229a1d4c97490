/** Which page has which run. A page that goes, or crashes, has none any more. */
export interface RunLocks {
  /** False where another open page has it. `waitMs`: how long to wait for a page that is just going. */
  acquire(id: string, waitMs?: number): Promise<boolean>;
  release(id: string): void;
  isFree(id: string): Promise<boolean>;
}

/** Claims as locks, which browsers give back whatever happens to the page. */
export function webLockRunLocks(locks: LockManager, prefix: string): RunLocks {
  const held = new Map<string, () => void>();

  const take = (id: string, waitMs = 0): Promise<boolean> => {
    if (held.has(id)) return Promise.resolve(true);
    return new Promise((done, fail) => {
      const hold = (lock: Lock | null) => {
        done(lock !== null);
        if (!lock) return undefined;
        return new Promise<void>((release) => held.set(id, release));
      };
      const how =
        waitMs > 0 ? { signal: AbortSignal.timeout(waitMs) } : ({ ifAvailable: true } as const);
      locks.request(prefix + id, how, hold).catch((reason) => {
        if (waitMs > 0 && reason?.name === 'TimeoutError') done(false);
        else fail(reason); // a page may have no locks
      });
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

/** An open page answers within this. */
const ANSWER_MS = 150;

type Message =
  | { readonly type: 'who'; readonly id: string; readonly asker: number }
  | { readonly type: 'mine'; readonly id: string; readonly asker: number };

/**
 * Claims where there are no locks (a page that did not come over https): pages ask each other. Of two that ask at once, the
 * one whose question is seen while the other has it already loses; both may lose, and neither has it then.
 */
export function channelRunLocks(channel: BroadcastChannel): RunLocks {
  const own = new Set<string>();
  const asking = new Map<number, () => void>();
  let asked = Math.floor(Math.random() * 2 ** 48);

  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.type === 'mine') asking.get(data.asker)?.();
    else if (own.has(data.id)) channel.postMessage({ ...data, type: 'mine' });
  };

  function isFree(id: string): Promise<boolean> {
    asked++;
    const asker = asked;
    return new Promise((done) => {
      const answer = (free: boolean) => {
        asking.delete(asker);
        done(free);
      };
      asking.set(asker, () => answer(false));
      channel.postMessage({ type: 'who', id, asker } satisfies Message);
      setTimeout(() => answer(true), ANSWER_MS);
    });
  }

  return {
    async acquire(id) {
      if (own.has(id)) return true;
      own.add(id); // pages that ask meanwhile get an answer
      const free = await isFree(id);
      if (!free) own.delete(id);
      return free;
    },
    release: (id) => void own.delete(id),
    isFree: async (id) => !own.has(id) && (await isFree(id)),
  };
}

/** The locks of this browser's pages on the runs in the database `name`. */
export const browserRunLocks = (name: string): RunLocks =>
  'locks' in navigator
    ? webLockRunLocks(navigator.locks, `${name}:run:`)
    : channelRunLocks(new BroadcastChannel(`${name}:runs`));
