import type { ReactNode } from 'react';
import type { FieldPath } from '../../run/fields';
import { fieldAt } from '../../run/fields';
import { helpId } from './helpId';

interface LabelledProps {
  readonly path: FieldPath | 'preset';
  readonly label: string;
  readonly htmlFor: string;
  readonly help?: string;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A control under its label, with its one-line explanation for the eye and for `aria-describedby`. */
export function Labelled({ path, label, htmlFor, help, wide, children }: LabelledProps) {
  const text = help ?? (path === 'preset' ? '' : fieldAt(path).help);
  const restart = path !== 'preset' && !fieldAt(path).live;
  return (
    <div className={wide ? 'field wide' : 'field'} data-path={path}>
      <label htmlFor={htmlFor}>{label}</label>
      {children}
      <p className="help" id={helpId(path)} data-restart={restart || undefined}>
        {text}
      </p>
    </div>
  );
}
