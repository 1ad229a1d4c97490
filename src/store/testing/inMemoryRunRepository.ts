import {
  readAnnotations,
  readCheckpoint,
  readSummary,
  storedCheckpoint,
} from '../persistence/readSavedRun';
import { joinRows, type RowChunk } from '../persistence/rowChunks';
import type { RunRepository, RunUpdate } from '../persistence/runRepository';
import { StorageError } from '../persistence/runRepository';
import type { RunAnnotations } from '../persistence/savedRun';

/** What a shelf for tests has of a run. */
interface StoredRun {
  summary: unknown;
  chunks: RowChunk[];
  checkpoint: unknown;
}

/** What all pages share of a shelf for tests. */
export interface SharedStorage {
  readonly runs: Map<string, StoredRun>;
  readonly annotations: Map<string, Partial<RunAnnotations>>;
  readonly owners: Map<string, object>;
  /** Every write, as it was asked for. */
  readonly writes: RunUpdate[];
  /** Each use of the shelf fails with it. */
  problem: StorageError | undefined;
  now: number;
}

export const createSharedStorage = (): SharedStorage => ({
  runs: new Map(),
  annotations: new Map(),
  owners: new Map(),
  writes: [],
  problem: undefined,
  now: 1_000,
});

/** A page's shelf, for tests: it follows the contract of RunShelf on a few maps. */
export function inMemoryRunRepository(shared: SharedStorage, before?: string): RunRepository {
  const page = {};
  async function use<T>(action: () => T): Promise<T> {
    if (shared.problem) throw shared.problem;
    return action();
  }
  const isFree = (id: string) => !shared.owners.has(id);
  return {
    runBeforeReload: before,
    list: () =>
      use(() => {
        const all = [...shared.runs.values()].map(({ summary: facts }) => readSummary(facts));
        const runs = all
          .filter((facts) => facts !== undefined)
          .map((facts) => ({ ...facts, ...readAnnotations(shared.annotations.get(facts.id)) }))
          .sort((a, b) => b.writtenAt - a.writtenAt);
        return { runs, unreadable: all.length - runs.length };
      }),
    read: (id) =>
      use(() => {
        const run = shared.runs.get(id);
        const facts = readSummary(run?.summary);
        const columns = facts && joinRows(run?.chunks ?? [], facts.rows);
        const checkpoint = readCheckpoint(run?.checkpoint);
        if (!columns || !checkpoint) throw new StorageError('damaged', 'It is damaged.');
        return { summary: facts, columns, checkpoint };
      }),
    write: (part) =>
      use(() => {
        const { summary: facts, from, rows, checkpoint } = part;
        shared.writes.push(part);
        const run = shared.runs.get(facts.id);
        const chunks = (run?.chunks ?? []).filter((chunk) => chunk.from < from);
        if (rows.step.length > 0) chunks.push({ from, columns: rows });
        shared.runs.set(facts.id, {
          summary: facts,
          chunks,
          checkpoint: checkpoint ? storedCheckpoint(checkpoint) : run?.checkpoint,
        });
      }),
    annotate: (id, words) =>
      use(() => void shared.annotations.set(id, { ...shared.annotations.get(id), ...words })),
    remove: (id) =>
      use(() => {
        shared.runs.delete(id);
        shared.annotations.delete(id);
      }),
    newId: () => `run ${shared.now}.${shared.owners.size}.${shared.runs.size}`,
    now: () => ++shared.now,
    async lock(id) {
      if (!isFree(id) && shared.owners.get(id) !== page) return false;
      shared.owners.set(id, page);
      return true;
    },
    unlock: (id) => {
      if (shared.owners.get(id) === page) shared.owners.delete(id);
    },
    isUnlocked: async (id) => isFree(id),
  };
}
