import { type ReactNode, useState } from 'react';
import { DialogButton } from './DialogButton';

interface ReportDialogProps {
  /** On the button that opens it. */
  readonly opener: string;
  readonly title: string;
  /** Each time it opens. */
  readonly onOpen: () => void;
  /** On the button that does it all again; absent: there is none at the moment. */
  readonly again?: string | undefined;
  readonly onAgain: () => void;
  /** The report, which may be loaded when it is first asked for. */
  readonly children: ReactNode;
}

/** A button and the dialog it opens: something that this device is put to, and what came of it. */
export function ReportDialog(props: ReportDialogProps) {
  const { opener, title, onOpen, again, onAgain, children } = props;
  const [isAsked, setIsAsked] = useState(false);
  const repeat = again && (
    <button type="button" onClick={onAgain}>
      {again}
    </button>
  );
  function open() {
    setIsAsked(true);
    onOpen();
  }
  return (
    <DialogButton opener={opener} title={title} onOpen={open} actions={repeat}>
      {isAsked && children}
    </DialogButton>
  );
}
