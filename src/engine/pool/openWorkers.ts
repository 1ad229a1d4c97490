import { enginesText } from '../../messages/en/enginesText';
import { EngineError } from '../engineError';
import type { Pool } from './pool';
import { type PoolCaller, poolCaller } from './poolCaller';

/** Starts a worker. Throws EngineError('worker-lost') where there can be none. */
function opened(pool: Pool): PoolCaller {
  try {
    return poolCaller(pool.open());
  } catch (cause) {
    const words = cause instanceof Error ? cause.message : String(cause);
    throw new EngineError('worker-lost', enginesText.workersNotStarted({ cause: words }));
  }
}

/**
 * Starts `count` workers and gives each its work, all at once; resolves to them once all have it. Closes what it has opened
 * and throws where one cannot be started (EngineError('worker-lost')), or where its work fails.
 */
export async function openWorkers<Answer>(
  pool: Pool,
  count: number,
  give: (worker: PoolCaller, i: number) => Promise<Answer>,
): Promise<{ readonly workers: readonly PoolCaller[]; readonly answers: readonly Answer[] }> {
  const workers: PoolCaller[] = [];
  try {
    for (let i = 0; i < count; i++) workers.push(opened(pool));
    return { workers, answers: await Promise.all(workers.map(give)) };
  } catch (error) {
    for (const worker of workers) worker.close();
    throw error;
  }
}
