import { enginesText } from '../../messages/en/enginesText';
import { EngineError } from '../engineError';
import type { Pool } from './pool';
import { createPoolClient, type PoolClient } from './poolCaller';

/** Starts a worker. Throws EngineError('worker-lost') where there can be none. */
function openWorker(pool: Pool): PoolClient {
  try {
    return createPoolClient(pool.open());
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
  give: (worker: PoolClient, i: number) => Promise<Answer>,
): Promise<{ readonly workers: readonly PoolClient[]; readonly answers: readonly Answer[] }> {
  const workers: PoolClient[] = [];
  try {
    for (let i = 0; i < count; i++) workers.push(openWorker(pool));
    return { workers, answers: await Promise.all(workers.map(give)) };
  } catch (error) {
    for (const worker of workers) worker.close();
    throw error;
  }
}
