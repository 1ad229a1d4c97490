import { failed, ok } from '../../run/result';
import { readAnnotations, readSavedRun, readSummary } from '../persistence/readSavedRun';
import type { RowChunk } from '../persistence/rowChunks';
import type {
  RunRepository,
  RunUpdate,
  StorageProblem,
  Stored,
} from '../persistence/runRepository';
import type { RunAnnotations } from '../persistence/savedRun';
import { storedCheckpoint, storedFrame } from '../persistence/savedRun';

/** A stored run. */
interface StoredRun {
  summary: unknown;
  chunks: RowChunk[];
  checkpoint: unknown;
  /** By step. */
  frames: Map<number, unknown>;
}

/** What all pages share. */
export interface SharedStorage {
  readonly runs: Map<string, StoredRun>;
  readonly annotations: Map<string, Partial<RunAnnotations>>;
  readonly owners: Map<string, object>;
  /** Every update that was written. */
  readonly writes: RunUpdate[];
  /** Every use fails with it. */
  problem: StorageProblem | undefined;
  now: number;
  /** Pages that hear when the storage goes. */
  readonly onLost: Set<() => void>;
}

export const createSharedStorage = (): SharedStorage => ({
  runs: new Map(),
  annotations: new Map(),
  owners: new Map(),
  writes: [],
  problem: undefined,
  now: 1_000,
  onLost: new Set(),
});

/** The repository of one page for tests: RunRepository on a few maps. */
export function inMemoryRunRepository(
  shared: SharedStorage,
  runBeforeReload?: string,
): RunRepository {
  const page = {};
  async function use<T>(action: () => T): Stored<T> {
    return shared.problem ? failed(shared.problem) : ok(action());
  }
  const isFree = (id: string) => !shared.owners.has(id);
  return {
    runBeforeReload,
    list: () =>
      use(() => {
        const all = [...shared.runs.values()].map(({ summary }) => readSummary(summary));
        const runs = all
          .flatMap((summary) => (summary.ok ? [summary.value] : []))
          .map((summary) => ({
            ...summary,
            ...readAnnotations(shared.annotations.get(summary.id)),
          }))
          .sort((a, b) => b.writtenAt - a.writtenAt);
        return { runs, unreadable: all.length - runs.length };
      }),
    async read(id) {
      if (shared.problem) return failed(shared.problem);
      const run = shared.runs.get(id);
      return readSavedRun(id, {
        summary: run?.summary,
        chunks: run?.chunks ?? [],
        checkpoint: run?.checkpoint,
        frames: [...(run?.frames ?? [])].sort(([a], [b]) => a - b).map(([, frame]) => frame),
      });
    },
    write: (update) =>
      use(() => {
        const { summary, from, rows, checkpoint, frames } = update;
        const run = shared.runs.get(summary.id);
        const chunks = (run?.chunks ?? []).filter((chunk) => chunk.from < from);
        const stored = chunks.reduce(
          (length, chunk) =>
            chunk.from > length ? length : chunk.from + (chunk.columns.step?.length ?? 0),
          0,
        );
        if (stored < from || !(checkpoint ?? run?.checkpoint)) return 'incomplete' as const;
        shared.writes.push(update);
        if (rows.step.length > 0) chunks.push({ from, columns: rows });
        shared.runs.set(summary.id, {
          summary,
          chunks,
          checkpoint: checkpoint ? storedCheckpoint(checkpoint) : run?.checkpoint,
          frames: frames
            ? new Map(
                frames.map((frame) => [
                  frame.step,
                  run?.frames.get(frame.step) ?? storedFrame(frame),
                ]),
              )
            : (run?.frames ?? new Map()),
        });
        return 'stored' as const;
      }),
    annotate: (id, annotations) =>
      use(() => void shared.annotations.set(id, { ...shared.annotations.get(id), ...annotations })),
    remove: (id) =>
      use(() => {
        shared.runs.delete(id);
        shared.annotations.delete(id);
      }),
    newId: () => `run ${shared.now}.${shared.owners.size}.${shared.runs.size}`,
    now: () => ++shared.now,
    async lock(id) {
      if (!isFree(id) && shared.owners.get(id) !== page) return ok(false);
      shared.owners.set(id, page);
      return ok(true);
    },
    unlock: (id) => {
      if (shared.owners.get(id) === page) shared.owners.delete(id);
    },
    isUnlocked: async (id) => ok(isFree(id)),
    onConnectionLost: (listener) => void shared.onLost.add(listener),
    reconnect: () => {},
  };
}

/** The value of an answer; throws where there is none. */
export async function stored<T>(answer: Stored<T>): Promise<T> {
  const result = await answer;
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}
