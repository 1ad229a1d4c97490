import { useId } from 'react';
import type { SettingPath } from '../settingsDesk';
import { useDesk } from '../settingsDesk';
import { Labelled } from './Labelled';
import { NumberEntry } from './NumberEntry';

/** A setting that is a number, to type. */
export function NumberControl({ path }: { readonly path: SettingPath }) {
  const id = useId();
  return (
    <Labelled path={path} label={useDesk().fieldAt(path).label} htmlFor={id}>
      <NumberEntry path={path} id={id} />
    </Labelled>
  );
}
