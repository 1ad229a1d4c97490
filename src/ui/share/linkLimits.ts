import { addressText } from '../../messages/en/addressText';
import type { FieldPath } from '../../run/fields';
import { type ControlName, canLock, isControlName, settingsOfControl } from './linkControls';

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
