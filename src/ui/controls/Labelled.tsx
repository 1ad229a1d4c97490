import type { ReactNode } from 'react';
import type { SettingPath } from '../settingsDesk';
import { useDesk } from '../settingsDesk';
import { helpId } from './helpId';

interface LabelledProps {
  readonly path: SettingPath | 'preset';
  readonly label: string;
  readonly htmlFor: string;
  readonly help?: string;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A control under its label, with its one-line explanation for the eye and for `aria-describedby`. */
export function Labelled({ path, label, htmlFor, help, wide, children }: LabelledProps) {
  const desk = useDesk();
  const text = help ?? (path === 'preset' ? '' : desk.fieldAt(path).help);
  return (
    <div className={wide ? 'field wide' : 'field'} data-path={path}>
      <label htmlFor={htmlFor}>{label}</label>
      {children}
      <p className="help" id={helpId(path)}>
        {text}
      </p>
    </div>
  );
}
