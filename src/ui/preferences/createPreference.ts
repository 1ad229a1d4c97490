import type { StoreApi } from 'zustand/vanilla';
import { createStore } from 'zustand/vanilla';

/** What a person chose for this browser, not for a run: it is in no link. */
export interface Preference<Value extends string> {
  readonly values: readonly Value[];
  readonly store: StoreApi<{
    readonly value: Value;
    /** The browser refused to remember it: it holds until the page is closed. */
    readonly isForgotten: boolean;
  }>;
  choose(value: Value): void;
}

/**
 * A choice that is remembered under `name`. What is there and none of `values` (an older version's word, say) counts as no
 * choice. `storage` is asked for each time, because browsers that forbid it throw when it is touched.
 */
export function createPreference<Value extends string>(
  name: string,
  values: readonly [Value, ...Value[]],
  storage: () => Storage = () => localStorage,
): Preference<Value> {
  const key = `grokkingLab.${name}`;
  function remembered(): Value {
    try {
      const found = storage().getItem(key);
      return values.find((value) => value === found) ?? values[0];
    } catch {
      return values[0];
    }
  }
  const store = createStore(() => ({ value: remembered(), isForgotten: false }));
  return {
    values,
    store,
    choose(value) {
      let isForgotten = false;
      try {
        storage().setItem(key, value);
      } catch {
        isForgotten = true;
      }
      store.setState({ value, isForgotten });
    },
  };
}
