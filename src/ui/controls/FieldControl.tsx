import type { SettingPath } from '../settingsDesk';
import { useSettingsAdapter } from '../settingsDesk';
import { ChoiceControl } from './ChoiceControl';
import { NumberControl } from './NumberControl';

/** The plain control of any setting, drawn from its row in the table of fields. */
export const FieldControl = ({ path }: { readonly path: SettingPath }) =>
  useSettingsAdapter().fieldAt(path).type === 'choice' ? (
    <ChoiceControl path={path} />
  ) : (
    <NumberControl path={path} />
  );
