import { useId } from 'react';
import type { FieldPath } from '../../run/fields';
import { fieldAt } from '../../run/fields';
import { Labelled } from './Labelled';
import { NumberEntry } from './NumberEntry';

/** A setting that is a number, to type. */
export function NumberControl({ path }: { readonly path: FieldPath }) {
  const id = useId();
  return (
    <Labelled path={path} label={fieldAt(path).label} htmlFor={id}>
      <NumberEntry path={path} id={id} />
    </Labelled>
  );
}
