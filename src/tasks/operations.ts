import { MODULAR_OPERATIONS } from './modular';
import type { Operation } from './operation';
import { PERMUTATION_OPERATIONS } from './permutation';

const TABLE = { ...MODULAR_OPERATIONS, ...PERMUTATION_OPERATIONS };

/** The name of a task, as written in `task.op`. */
export type OperationName = keyof typeof TABLE;

/** Every task the lab knows, by name. The page, the URL, the CLI and the docs are drawn from this table. */
export const OPERATIONS: Readonly<Record<OperationName, Operation>> = TABLE;
