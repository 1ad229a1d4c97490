import type { PoolCommand, PoolReport } from '../../engine/pool/poolProtocol';
import { servePool } from '../../engine/pool/servePool';
import type { Port } from '../protocol';

// A worker of the training worker: it trains a share of an ensemble's members.
servePool(self as unknown as Port<PoolReport, PoolCommand>);
