import { type ReactNode, useId, useRef } from 'react';

interface ReportDialogProps {
  /** On the button that opens it. */
  readonly opener: string;
  readonly title: string;
  /** What is measured, in a few sentences. */
  readonly about: ReactNode;
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
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  function open() {
    dialog.current?.showModal();
    onOpen();
  }

  return (
    <>
      <button type="button" className="plain" onClick={open}>
        {opener}
      </button>
      <dialog ref={dialog} aria-labelledby={titleId} className="report">
        <h2 id={titleId}>{title}</h2>
        <p>{about}</p>
        <p aria-live="polite">
          <strong>{verdict}</strong>
        </p>
        {children}
        <form method="dialog">
          <button type="submit">Close</button>
          {again && (
            <button type="button" onClick={onAgain}>
              {again}
            </button>
          )}
        </form>
      </dialog>
    </>
  );
}
