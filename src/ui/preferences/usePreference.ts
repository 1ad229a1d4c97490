import { useStore } from 'zustand';
import type { Preference } from './createPreference';

/** A choice as it stands, and whether it will be forgotten. */
export const usePreference = <Value extends string>({ store }: Preference<Value>) =>
  useStore(store);
