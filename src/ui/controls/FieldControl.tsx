import type { FieldPath } from '../../run/fields';
import { fieldAt } from '../../run/fields';
import { ChoiceControl } from './ChoiceControl';
import { NumberControl } from './NumberControl';

/** The plain control of any setting, drawn from its row in the table of fields. */
export const FieldControl = ({ path }: { readonly path: FieldPath }) =>
  fieldAt(path).type === 'choice' ? <ChoiceControl path={path} /> : <NumberControl path={path} />;
