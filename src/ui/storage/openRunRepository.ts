import { failed, ok } from '../../run/result';
import type { RunRepository, Stored } from '../../store/persistence/runRepository';
import type { IndexedDbRunRepository } from './indexedDbRunRepository';
import { TAB_RUN_KEY, tolerantStorage } from './tabStorage';

const DATABASE_NAME = 'grokking-lab';

/** Whether there surely is no database yet: a first visit. Where a browser does not tell, there may be one. */
async function isFirstVisit(): Promise<boolean> {
  try {
    const databases = await indexedDB.databases();
    return !databases.some(({ name }) => name === DATABASE_NAME);
  } catch {
    return false;
  }
}

/** Where this page saves its runs. The program for it is loaded when there is something to read or to save. */
export function openRunRepository(): RunRepository {
  const tab = tolerantStorage(() => sessionStorage);
  let onLost = () => {};
  let loading: Promise<IndexedDbRunRepository> | undefined;

  async function load(): Promise<IndexedDbRunRepository> {
    const { createIndexedDbRunRepository } = await import('./indexedDbRunRepository');
    const { browserRunLocks } = await import('./runLocks');
    const locks = browserRunLocks(DATABASE_NAME);
    const repository = createIndexedDbRunRepository(DATABASE_NAME, locks, tab);
    repository.onConnectionLost(() => onLost());
    return repository;
  }

  async function use<T>(action: (repository: IndexedDbRunRepository) => Stored<T>): Stored<T> {
    let repository: IndexedDbRunRepository;
    try {
      loading ??= load();
      repository = await loading;
    } catch {
      loading = undefined; // the next use tries again
      return failed({ code: 'not-loaded', values: {} });
    }
    return action(repository);
  }

  const afterLoading = (action: (repository: IndexedDbRunRepository) => void) =>
    void loading?.then(action, () => undefined);

  return {
    runBeforeReload: tab.getItem(TAB_RUN_KEY) ?? undefined,
    list: async () =>
      !loading && (await isFirstVisit())
        ? ok({ runs: [], unreadable: 0 })
        : use((repository) => repository.list()),
    read: (id) => use((repository) => repository.read(id)),
    write: (update) => use((repository) => repository.write(update)),
    annotate: (id, annotations) => use((repository) => repository.annotate(id, annotations)),
    remove: (id) => use((repository) => repository.remove(id)),
    lock: (id) => use((repository) => repository.lock(id)),
    isUnlocked: (id) => use((repository) => repository.isUnlocked(id)),
    unlock: (id) => afterLoading((repository) => repository.unlock(id)),
    onConnectionLost(listener) {
      onLost = listener;
    },
    reconnect: () => afterLoading((repository) => repository.reconnect()),
    newId: () =>
      Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-'),
    now: () => Date.now(),
  };
}
