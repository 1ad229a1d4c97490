import type { Page } from '@playwright/test';

/** What Chromium answers to Runtime.getHeapUsage; the last is that of array buffers. */
interface HeapUsage {
  readonly usedSize: number;
  readonly backingStorageSize?: number;
}
const bytesOf = ({ usedSize, backingStorageSize = 0 }: HeapUsage) => usedSize + backingStorageSize;

/** Bytes in use on the heaps of the page and of its worker when garbage is gone. */
export async function watchHeaps(
  page: Page,
): Promise<() => Promise<{ page: number; worker: number }>> {
  const devtools = await page.context().newCDPSession(page);
  const attached = new Promise<string>((resolve) => {
    devtools.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
      if (targetInfo.type === 'worker') resolve(sessionId); // not the service worker
    });
  });
  await devtools.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  const sessionId = await attached;
  const waiting = new Map<number, (result: HeapUsage) => void>();
  devtools.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message);
    waiting.get(id)?.(result);
  });
  let asked = 0;
  const ofWorker = async (method: string) => {
    const id = ++asked;
    const answer = new Promise<HeapUsage>((resolve) => waiting.set(id, resolve));
    await devtools.send('Target.sendMessageToTarget', {
      sessionId,
      message: JSON.stringify({ id, method, params: {} }),
    });
    return answer;
  };
  return async () => {
    for (let i = 0; i < 3; i++) {
      await devtools.send('HeapProfiler.collectGarbage');
      await ofWorker('HeapProfiler.collectGarbage');
    }
    return {
      page: bytesOf(await devtools.send('Runtime.getHeapUsage')),
      worker: bytesOf(await ofWorker('Runtime.getHeapUsage')),
    };
  };
}
