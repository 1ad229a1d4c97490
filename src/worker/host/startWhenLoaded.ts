/** A global scope of a worker, as far as this needs it. */
interface WorkerScope {
  onmessage: ((event: MessageEvent) => unknown) | null;
  /** Fires an `error` event at whoever has started the worker. */
  reportError(cause: unknown): void;
}

/**
 * Loads a worker's program and starts it. Messages that arrive meanwhile are kept and delivered in their order once it
 * listens. A program that cannot be loaded is an error of the worker.
 */
export async function startWhenLoaded(
  scope: WorkerScope,
  load: () => Promise<{ readonly start: () => void }>,
): Promise<void> {
  const waiting: MessageEvent[] = [];
  scope.onmessage = (event) => waiting.push(event);
  try {
    const { start } = await load();
    start();
  } catch (cause) {
    scope.reportError(cause); // a rejected promise would not reach the page
    return;
  }
  for (const event of waiting) scope.onmessage?.(event);
}
