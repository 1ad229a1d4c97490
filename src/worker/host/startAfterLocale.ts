import { isLanguage, loadLocale } from '../../messages/languages';

/** A global scope of a worker, as far as this needs it. */
interface WorkerScope {
  /** The language of the page. */
  readonly name: string;
  onmessage: ((event: MessageEvent) => unknown) | null;
  /** Tells whoever has started the worker. */
  reportError(cause: unknown): void;
}

/**
 * Learns the page's language before anything is loaded that speaks, and then starts, which has to listen at once. What is
 * sent meanwhile is not lost: it comes in its order as soon as somebody listens. What cannot be loaded is an error of the worker.
 */
export async function startAfterLocale(
  scope: WorkerScope,
  load: () => Promise<{ readonly start: () => void }>,
): Promise<void> {
  const waiting: MessageEvent[] = [];
  scope.onmessage = (event) => waiting.push(event);
  try {
    if (isLanguage(scope.name)) await loadLocale(scope.name);
    const { start } = await load();
    start();
  } catch (cause) {
    scope.reportError(cause); // a rejection would be heard by nobody outside
    return;
  }
  for (const event of waiting) scope.onmessage?.(event);
}
