/** Holds the screen on until it is released, or the page is hidden. */
interface LockHandle {
  readonly released: boolean;
  release(): Promise<void>;
}

interface WakeLockDependencies {
  /** Asks for a lock; rejects where there is none to be had, as on a low battery. */
  request(): Promise<LockHandle>;
  /** The page can be seen: only then a lock is given. */
  isVisible(): boolean;
}

/** Keeps the screen on for as long as there is a reason to. */
export interface ScreenWakeLock {
  /** Whether `reason` is one now. */
  setReason(reason: string, is: boolean): void;
  /** The page can be seen, or no longer. */
  visibilityChanged(): void;
}

export function createScreenWakeLock({
  request,
  isVisible: isSeen,
}: WakeLockDependencies): ScreenWakeLock {
  const reasons = new Set<string>();
  let lock: LockHandle | undefined;
  let isAsking = false;

  const isWanted = () => reasons.size > 0 && isSeen();

  async function update(): Promise<void> {
    const isTraining = isWanted();
    // While it asks, it looks again when it has its answer.
    if (isAsking || isTraining === (lock?.released === false)) return;
    isAsking = true;
    const held = lock;
    lock = undefined;
    try {
      if (isTraining) lock = await request();
      else await held?.release();
    } catch {
      // The screen then dims as it would without the lab.
    }
    isAsking = false;
    if (isWanted() !== isTraining) await update();
  }

  return {
    setReason(reason, is) {
      if (reasons.has(reason) === is) return;
      if (is) reasons.add(reason);
      else reasons.delete(reason);
      void update();
    },
    visibilityChanged: () => void update(),
  };
}
