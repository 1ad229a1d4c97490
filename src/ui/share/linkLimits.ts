import { addressText } from '../../messages/en/page';
import { fieldLabel } from '../../messages/wording/settings';
import { FIELD_PATHS, type FieldPath, isFieldPath } from '../../run/config/fields';
import { MORE_SETTINGS } from '../controls/moreSettings';

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

const isControlName = (name: string): name is ControlName =>
  isControlGroup(name) || isFieldPath(name);

/** What people call it. */
export const controlLabel = (name: ControlName): string =>
  isControlGroup(name) ? addressText.controls[name] : fieldLabel(name);

/** It can be locked, not only hidden. */
export const canLock = (name: ControlName): boolean =>
  !isControlGroup(name) || CONTROL_GROUPS[name].locks;

/** The settings that it stands for. */
export const settingsOfControl = (name: ControlName): readonly FieldPath[] =>
  isControlGroup(name) ? CONTROL_GROUPS[name].settings : [name];

/** What a link takes away from those who open it. */
export interface LinkLimits {
  /** Not shown; what it sets holds nevertheless. */
  readonly hide?: readonly ControlName[];
  /** Shown, and not to be changed. */
  readonly lock?: readonly ControlName[];
}
type LimitKind = keyof LinkLimits;

/** The controls of a comma list, and a sentence about each name that is none or cannot be locked. */
export function parseLimit(
  kind: LimitKind,
  list: string,
): { readonly names: readonly ControlName[]; readonly complaints: readonly string[] } {
  const asked = [...new Set(list.split(',').map((name) => name.trim()))].filter(Boolean);
  const known = asked.filter(isControlName);
  const fits = (name: ControlName) => kind === 'hide' || canLock(name);
  return {
    names: known.filter(fits),
    complaints: [
      ...asked
        .filter((name) => !isControlName(name))
        .map((name) => addressText.noneTo[kind]({ name })),
      ...known.filter((name) => !fits(name)).map((name) => addressText.hidesOnly({ name })),
    ],
  };
}

const covers = (names: readonly ControlName[] = [], name: string): boolean =>
  names.some(
    (each) =>
      each === name ||
      settingsOfControl(each).some((path) => path === name) ||
      (each === 'settings' && (name === 'preset' || name === 'more')),
  );

/** What a link leaves of a control, or of a setting by its path. Hiding outweighs locking. */
export function controlAccess(limits: LinkLimits, name: string): 'open' | 'locked' | 'hidden' {
  if (covers(limits.hide, name)) return 'hidden';
  return covers(limits.lock, name) ? 'locked' : 'open';
}

/** Settings that stay as the link says. */
export const lockedPaths = ({ hide = [], lock = [] }: LinkLimits): readonly FieldPath[] => [
  ...new Set([...hide, ...lock].flatMap(settingsOfControl)),
];
