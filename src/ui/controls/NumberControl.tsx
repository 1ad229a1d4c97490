import { useId } from 'react';
import type { SettingPath } from '../settingsDesk';
import { useSettingsAdapter } from '../settingsDesk';
import { LabelledControl } from './Labelled';
import { NumberEntry } from './NumberEntry';

/** A setting that is a number, to type. */
export function NumberControl({ path }: { readonly path: SettingPath }) {
  const id = useId();
  return (
    <LabelledControl path={path} label={useSettingsAdapter().fieldAt(path).label} htmlFor={id}>
      <NumberEntry path={path} id={id} />
    </LabelledControl>
  );
}
