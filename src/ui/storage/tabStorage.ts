/** sessionStorage, which outlives a reload of the tab, has the id of its run here. */
export const TAB_RUN_KEY = 'grokking-lab.run';

/** The part of `sessionStorage` that is needed here. */
export type TabStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Whatever the tab's storage refuses, which may be every access to it, is not remembered over a reload. */
export function tolerantStorage(storage: () => TabStorage): TabStorage {
  const attempt = <T>(use: (tab: TabStorage) => T, otherwise: T): T => {
    try {
      return use(storage());
    } catch {
      return otherwise;
    }
  };
  return {
    getItem: (key) => attempt((tab) => tab.getItem(key), null),
    setItem: (key, value) => attempt((tab) => tab.setItem(key, value), undefined),
    removeItem: (key) => attempt((tab) => tab.removeItem(key), undefined),
  };
}
