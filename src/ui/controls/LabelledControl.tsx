import { type ReactNode, useState } from 'react';
import { settingsPanelText } from '../../messages/en/settingsPanel';
import { useControlAccess } from '../share/useControlAccess';
import { type SettingPath, useSettingsAdapter } from './settingsAdapter';

/** The id of the explanation of a setting, for `aria-describedby`. */
export const helpId = (path: string): string => `help-${path.replace('.', '-')}`;

/** The path of the control that has the focus or lies under the pointer, and the handlers that find it out. */
export function usePointedSetting() {
  const [pointedAt, setPointedAt] = useState<string>();
  const point = ({ target }: { readonly target: EventTarget }) =>
    setPointedAt((target as Element).closest<HTMLElement>('[data-path]')?.dataset.path);
  return { pointedAt, handlers: { onFocus: point, onPointerOver: point } };
}

interface LabelledControlProps {
  readonly path: SettingPath | 'preset';
  readonly label: string;
  readonly htmlFor: string;
  readonly help?: string;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A control under its label, with its one-line explanation for the eye and for `aria-describedby`. */
export function LabelledControl({
  path,
  label,
  htmlFor,
  help,
  wide,
  children,
}: LabelledControlProps) {
  const settings = useSettingsAdapter();
  const text = help ?? (path === 'preset' ? '' : settings.help(path));
  const access = useControlAccess(path);
  if (access === 'hidden') return null;
  const isLocked = access === 'locked';
  return (
    <div
      className={wide ? 'field wide' : 'field'}
      data-path={path}
      data-locked={isLocked || undefined}
    >
      <label htmlFor={htmlFor} data-mark={isLocked ? settingsPanelText.isLocked : undefined}>
        {label}
      </label>
      {isLocked ? <fieldset disabled>{children}</fieldset> : children}
      <p className="help" id={helpId(path)}>
        {text}
        {isLocked && settingsPanelText.locked}
      </p>
    </div>
  );
}
