import { addressText } from '../../messages/en/addressText';
import { FIELD_PATHS, type FieldPath, fieldAt, isFieldPath } from '../../run/fields';
import { MORE_SETTINGS } from '../controls/mainSettings';

/** What a link can hide or lock besides single settings, and which settings each is made of. */
const CONTROL_GROUPS = {
  preset: { settings: [], locks: true },
  settings: { settings: FIELD_PATHS, locks: true },
  more: { settings: MORE_SETTINGS, locks: true },
  experiments: { settings: [], locks: false },
  runs: { settings: [], locks: false },
  files: { settings: [], locks: false },
  library: { settings: [], locks: false },
  lessons: { settings: [], locks: false },
  views: { settings: [], locks: false },
  share: { settings: [], locks: false },
  tools: { settings: [], locks: false },
} as const satisfies Record<
  string,
  { readonly settings: readonly FieldPath[]; readonly locks: boolean }
>;
type ControlGroup = keyof typeof CONTROL_GROUPS;

/** A control, or several, as links name them (`hide=`, `lock=`): a setting's path or a group. */
export type ControlName = FieldPath | ControlGroup;

const isControlGroup = (name: string): name is ControlGroup => Object.hasOwn(CONTROL_GROUPS, name);

export const CONTROL_NAMES: readonly ControlName[] = [
  ...(Object.keys(CONTROL_GROUPS) as ControlGroup[]),
  ...FIELD_PATHS,
];

export const isControlName = (name: string): name is ControlName =>
  isControlGroup(name) || isFieldPath(name);

/** What people call it. */
export const controlLabel = (name: ControlName): string =>
  isControlGroup(name) ? addressText.controls[name] : fieldAt(name).label;

/** It can be locked, not only hidden. */
export const canLock = (name: ControlName): boolean =>
  !isControlGroup(name) || CONTROL_GROUPS[name].locks;

/** The settings that it stands for. */
export const settingsOfControl = (name: ControlName): readonly FieldPath[] =>
  isControlGroup(name) ? CONTROL_GROUPS[name].settings : [name];
