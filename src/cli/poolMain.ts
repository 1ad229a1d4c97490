import { type MessagePort, parentPort } from 'node:worker_threads';
import type { PoolCommand, PoolReport } from '../engine/pool/pool';
import { servePool } from '../engine/pool/servePool';
import type { Port } from '../run/events/port';
import { allowRelaxedSimd } from './node/allowRelaxedSimd';

// A thread of the command line: it trains a share of an ensemble's members.
allowRelaxedSimd();
servePool(parentPort as MessagePort as unknown as Port<PoolReport, PoolCommand>);
