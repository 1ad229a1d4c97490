import { type MessagePort, parentPort } from 'node:worker_threads';
import type { PoolCommand, PoolReport } from '../engine/pool/poolProtocol';
import { servePool } from '../engine/pool/servePool';
import type { Port } from '../run/port';
import { allowRelaxedSimd } from './allowRelaxedSimd';

// A thread of the command line: it trains a share of an ensemble's members.
allowRelaxedSimd();
servePool(parentPort as MessagePort as unknown as Port<PoolReport, PoolCommand>);
