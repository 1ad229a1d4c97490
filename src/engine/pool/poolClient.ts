import { EngineError, engineErrorFrom } from '../engineError';
import type { TrainerSpec } from '../trainer/trainer';
import type { WasmBuild } from '../wasm/loadKernels';
import { type ShareBuffers, transferList } from '../wasm/wasmShare';
import type { Pool, PoolCommand, PoolMethods, PoolWorker, ShareResult, ShareSpec } from './pool';

/** A worker of the pool as something to call: answers come as promises, failures as EngineErrors. */
export interface PoolClient {
  create(spec: TrainerSpec, build: WasmBuild | undefined): Promise<WasmBuild>;
  share(order: ShareSpec): Promise<WasmBuild>;
  /** Sends a letter, which is this thread's again with the answer. */
  sum(letter: ShareBuffers, measured: boolean): Promise<ShareResult>;
  ask<Method extends keyof PoolMethods>(
    method: Method,
    ...args: Parameters<PoolMethods[Method]>
  ): Promise<Awaited<ReturnType<PoolMethods[Method]>>>;
  /** Ends the worker. What it was asked is never answered. */
  close(): void;
}

/** Speaks to a worker. Once it is lost every call, past and future, fails with `worker-lost`. */
function createPoolClient(worker: PoolWorker): PoolClient {
  let calls = 0;
  let lost: EngineError | undefined;
  const waiting = new Map<
    number,
    { resolve: (value: never) => void; reject: (error: EngineError) => void }
  >();

  worker.port.onmessage = ({ data }) => {
    const caller = waiting.get(data.call);
    waiting.delete(data.call);
    if (data.type === 'answer') caller?.resolve(data.value as never);
    else caller?.reject(engineErrorFrom(data.error));
  };
  worker.onLost = (reason) => {
    lost ??= new EngineError('worker-lost', 'pool-worker-stopped', { cause: reason });
    for (const { reject } of waiting.values()) reject(lost);
    waiting.clear();
  };

  function send<Answer>(
    command: (call: number) => PoolCommand,
    transfer?: ArrayBuffer[],
  ): Promise<Answer> {
    if (lost) return Promise.reject(lost);
    calls++;
    const call = calls;
    return new Promise((resolve, reject) => {
      waiting.set(call, { resolve, reject });
      worker.port.postMessage(command(call), transfer);
    });
  }

  return {
    create: (spec, build) => send((call) => ({ type: 'create', call, spec, build })),
    share: (order) => send((call) => ({ type: 'share', call, order })),
    sum: (letter, measured) =>
      send((call) => ({ type: 'sum', call, letter, measured }), transferList(letter)),
    ask: (method, ...args) => send((call) => ({ type: 'ask', call, method, args }) as PoolCommand),
    close: () => worker.close(),
  };
}

/** Starts a worker. Throws EngineError('worker-lost') where there can be none. */
function openWorker(pool: Pool): PoolClient {
  try {
    return createPoolClient(pool.open());
  } catch (cause) {
    const text = cause instanceof Error ? cause.message : String(cause);
    throw new EngineError('worker-lost', 'pool-worker-not-started', { cause: text });
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
