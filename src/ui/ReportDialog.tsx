import type { ReactNode } from 'react';
import { DialogButton } from './DialogButton';

interface ReportDialogProps {
  /** On the button that opens it. */
  readonly opener: string;
  readonly title: string;
  /** What is measured, in a few sentences. */
  readonly about: string;
  /** How it stands, said aloud as it changes. */
  readonly verdict: string;
  /** Each time it opens. */
  readonly onOpen: () => void;
  /** On the button that does it all again; absent: there is none at the moment. */
  readonly again?: string | undefined;
  readonly onAgain: () => void;
  readonly children?: ReactNode;
}

/** A button and the dialog it opens: something that this device is put to, and what came of it. */
export function ReportDialog(props: ReportDialogProps) {
  const { opener, title, about, verdict, onOpen, again, onAgain, children } = props;
  const repeat = again && (
    <button type="button" onClick={onAgain}>
      {again}
    </button>
  );
  return (
    <DialogButton opener={opener} title={title} onOpen={onOpen} actions={repeat}>
      <p>{about}</p>
      <p aria-live="polite">
        <strong>{verdict}</strong>
      </p>
      {children}
    </DialogButton>
  );
}
