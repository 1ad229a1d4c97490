import { joinRows, type RowChunk } from './joinRows';
import { readFacts } from './readFacts';
import { readSnapshot } from './readSnapshot';
import { readWords } from './readWords';
import type { RunPart, RunShelf } from './runShelf';
import type { RunWords } from './savedRun';
import { ShelfError } from './shelfError';

/** What a shelf for tests has of a run. */
interface OnPaper {
  facts: unknown;
  chunks: RowChunk[];
  checkpoint: unknown;
}

/** What all pages share of a shelf for tests. */
export interface Paper {
  readonly runs: Map<string, OnPaper>;
  readonly words: Map<string, Partial<RunWords>>;
  readonly owners: Map<string, object>;
  /** Every write, as it was asked for. */
  readonly writes: RunPart[];
  /** Each use of the shelf fails with it. */
  problem: ShelfError | undefined;
  today: number;
}

export const paper = (): Paper => ({
  runs: new Map(),
  words: new Map(),
  owners: new Map(),
  writes: [],
  problem: undefined,
  today: 1_000,
});

/** A page's shelf, for tests: it follows the contract of RunShelf on a few maps. */
export function paperShelf(shared: Paper, before?: string): RunShelf {
  const page = {};
  async function use<T>(action: () => T): Promise<T> {
    if (shared.problem) throw shared.problem;
    return action();
  }
  const isFree = (id: string) => !shared.owners.has(id);
  return {
    before,
    list: () =>
      use(() => {
        const all = [...shared.runs.values()].map(({ facts }) => readFacts(facts));
        const runs = all
          .filter((facts) => facts !== undefined)
          .map((facts) => ({ ...facts, ...readWords(shared.words.get(facts.id)) }))
          .sort((a, b) => b.writtenAt - a.writtenAt);
        return { runs, unreadable: all.length - runs.length };
      }),
    read: (id) =>
      use(() => {
        const run = shared.runs.get(id);
        const facts = readFacts(run?.facts);
        const columns = facts && joinRows(run?.chunks ?? [], facts.rows);
        const checkpoint = readSnapshot(run?.checkpoint);
        if (!columns || !checkpoint) throw new ShelfError('damaged', 'It is damaged.');
        return { facts, columns, checkpoint };
      }),
    write: (part) =>
      use(() => {
        const { facts, from, rows, checkpoint } = part;
        shared.writes.push(part);
        const run = shared.runs.get(facts.id);
        const chunks = (run?.chunks ?? []).filter((chunk) => chunk.from < from);
        if (rows.step.length > 0) chunks.push({ from, columns: rows });
        shared.runs.set(facts.id, { facts, chunks, checkpoint: checkpoint ?? run?.checkpoint });
      }),
    describe: (id, words) =>
      use(() => void shared.words.set(id, { ...shared.words.get(id), ...words })),
    remove: (id) =>
      use(() => {
        shared.runs.delete(id);
        shared.words.delete(id);
      }),
    newId: () => `run ${shared.today}.${shared.owners.size}.${shared.runs.size}`,
    today: () => ++shared.today,
    async claim(id) {
      if (!isFree(id) && shared.owners.get(id) !== page) return false;
      shared.owners.set(id, page);
      return true;
    },
    release: (id) => {
      if (shared.owners.get(id) === page) shared.owners.delete(id);
    },
    isFree: async (id) => isFree(id),
  };
}
