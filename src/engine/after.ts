/** The timers that browsers, workers and Node share; this room's library knows none. */
const timers = globalThis as unknown as {
  setTimeout(action: () => void, ms: number): unknown;
  clearTimeout(timer: unknown): void;
};

/** Calls `action` once after `ms`, unless the returned function is called first. */
export function startTimer(ms: number, action: () => void): () => void {
  const timer = timers.setTimeout(action, ms);
  return () => timers.clearTimeout(timer);
}
