import { BROWSER_CONTENDERS } from '../contenders';
import { type Contender, unavailableContender } from './contender';
import { createBrowserContender } from './createBrowserContender';
import { createPytorchContenders } from './createPytorchContenders';
import { type OpenBrowser, openBrowser } from './openBrowser';
import { servePage } from './servePage';

/** Everything that a benchmark runs on. */
export interface BenchSetup {
  readonly contenders: readonly Contender[];
  readonly browser: OpenBrowser;
  /** PyTorch's version, or why there is none. */
  readonly pytorch: string;
}

/** PyTorch on one thread and on all, or what stands in for it. */
async function findPytorch(): ReturnType<typeof createPytorchContenders> {
  try {
    return await createPytorchContenders();
  } catch (error) {
    const { message } = error as Error;
    const names = ['pytorch', 'pytorch-cores'] as const;
    const contenders = names.map((name) => unavailableContender(name, message));
    return { contenders, version: 'not timed' };
  }
}

/** Opens the browser on the benchmark's page, uses it, and closes all; an aborted signal closes it at once. */
export async function withContenders<T>(
  root: string,
  executablePath: string,
  signal: AbortSignal,
  use: (field: BenchSetup) => Promise<T>,
): Promise<T> {
  const served = await servePage(root);
  let browser: OpenBrowser | undefined;
  const close = () => void browser?.close();
  try {
    signal.throwIfAborted();
    browser = await openBrowser(executablePath, served.url);
    signal.addEventListener('abort', close);
    signal.throwIfAborted();
    const pytorch = await findPytorch();
    const { page } = browser;
    const inBrowser = BROWSER_CONTENDERS.map((name) => createBrowserContender(page, name));
    const contenders = [...inBrowser, ...pytorch.contenders];
    return await use({ contenders, browser, pytorch: pytorch.version });
  } finally {
    signal.removeEventListener('abort', close);
    await browser?.close();
    await served.close();
  }
}
