/** How long texts may take to arrive. The Spanish has 26 KB: two seconds at 100 kbit/s. */
const TIMEOUT_MS = 8000;

/** The same promise, but it rejects where there is no answer within the time. */
export function withTimeout<Value>(promise: Promise<Value>, ms = TIMEOUT_MS): Promise<Value> {
  let timer: ReturnType<typeof setTimeout>;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer within ${ms} ms.`)), ms);
  });
  return Promise.race([promise, timeout]).finally(() => clearTimeout(timer));
}
