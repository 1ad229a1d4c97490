import type { ReactNode } from 'react';
import { settingsPanelText } from '../../messages/en/panelText';
import type { SettingPath } from '../settingsDesk';
import { useSettingsAdapter } from '../settingsDesk';
import { useControlAccess } from '../share/useAccess';
import { helpId } from './helpId';

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
  const desk = useSettingsAdapter();
  const text = help ?? (path === 'preset' ? '' : desk.fieldAt(path).help);
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
