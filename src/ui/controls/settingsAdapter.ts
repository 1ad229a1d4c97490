import { createContext, useContext, useSyncExternalStore } from 'react';
import type { CircuitPath } from '../../analysis/circuits/circuitSettings';
import type { Field } from '../../run/config/field';
import type { FieldPath } from '../../run/config/fields';
import type { Setting } from '../../run/config/settings';

/** A setting of any view. */
export type SettingPath = FieldPath | CircuitPath;

/** Where controls take what they show and send what is changed: the settings of a run, or of a simulation. */
export interface SettingsAdapter {
  fieldAt(path: SettingPath): Field;
  /** What stands beside its control. */
  label(path: SettingPath): string;
  /** One line that explains it. */
  help(path: SettingPath): string;
  /** One of its choices. */
  choiceLabel(path: SettingPath, choice: string): string;
  valueAt(path: SettingPath): Setting;
  /** The range of a number as things stand. */
  rangeAt(path: SettingPath): { readonly min: number; readonly max: number };
  /** A value that it could not take was asked of it, and a message says so. */
  isCorrected(path: SettingPath): boolean;
  /** It makes no difference as things stand. */
  hasNoEffect(path: SettingPath): boolean;
  set(path: SettingPath, value: Setting): void;
  subscribe(changed: () => void): () => void;
}

/** The settings of the controls within. */
export const SettingsContext = createContext<SettingsAdapter | undefined>(undefined);

export function useSettingsAdapter(): SettingsAdapter {
  const settings = useContext(SettingsContext);
  if (!settings) throw new Error('There are no settings around this control.');
  return settings;
}

/** A part of what the adapter knows; the component renders again when that part changes. */
export function useSettings<T extends Setting | boolean>(
  read: (settings: SettingsAdapter) => T,
): T {
  const settings = useSettingsAdapter();
  return useSyncExternalStore(settings.subscribe, () => read(settings));
}
