import { FIELD_PATHS, type FieldPath, fieldAt, isFieldPath } from '../../run/fields';
import { MORE_SETTINGS } from '../controls/mainSettings';

/** What a link can hide or lock besides single settings, and which settings each is made of. */
const GROUPS = {
  preset: { label: 'Preset', settings: [], locks: true },
  settings: { label: 'All settings', settings: FIELD_PATHS, locks: true },
  more: { label: 'More settings', settings: MORE_SETTINGS, locks: true },
  experiments: { label: 'Experiments', settings: [], locks: false },
  runs: { label: 'Runs and branches', settings: [], locks: false },
  files: { label: 'Save or open', settings: [], locks: false },
  library: { label: 'Library', settings: [], locks: false },
  lessons: { label: 'Lessons', settings: [], locks: false },
  views: { label: 'Links to views', settings: [], locks: false },
  share: { label: 'Share', settings: [], locks: false },
  tools: { label: 'Performance and Check this device', settings: [], locks: false },
} as const satisfies Record<
  string,
  { readonly label: string; readonly settings: readonly FieldPath[]; readonly locks: boolean }
>;
type Group = keyof typeof GROUPS;

/** A control, or several, as links name them (`hide=`, `lock=`): a setting's path or a group. */
export type ControlName = FieldPath | Group;

const isGroup = (name: string): name is Group => Object.hasOwn(GROUPS, name);

export const CONTROL_NAMES: readonly ControlName[] = [
  ...(Object.keys(GROUPS) as Group[]),
  ...FIELD_PATHS,
];

export const isControlName = (name: string): name is ControlName =>
  isGroup(name) || isFieldPath(name);

/** What people call it. */
export const controlLabel = (name: ControlName): string =>
  isGroup(name) ? GROUPS[name].label : fieldAt(name).label;

/** It can be locked, not only hidden. */
export const locks = (name: ControlName): boolean => !isGroup(name) || GROUPS[name].locks;

/** The settings that it stands for. */
export const settingsWithin = (name: ControlName): readonly FieldPath[] =>
  isGroup(name) ? GROUPS[name].settings : [name];
