import type { PoolCommand, PoolReport } from '../../engine/pool/pool';
import { servePool } from '../../engine/pool/servePool';
import type { Port } from '../protocol';

/** Serves the training worker from a worker of its own, which trains a share of an ensemble's members. */
export const start = (): void => servePool(self as unknown as Port<PoolReport, PoolCommand>);
