import { type ReactNode, useId, useRef } from 'react';

interface DialogButtonProps {
  /** On the button that opens it. */
  readonly opener: string;
  /** What the button is for, where its own words do not say it. */
  readonly openerTitle?: string;
  readonly title: string;
  /** Each time it opens. */
  readonly onOpen?: () => void;
  /** Further buttons beside "Close". */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A button, and the dialog it opens. */
export function DialogButton(props: DialogButtonProps) {
  const { opener, openerTitle, title, onOpen, actions, children } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const titleId = useId();

  function open() {
    dialog.current?.showModal();
    heading.current?.focus(); // the first control may be far down, and a phone would begin there
    onOpen?.();
  }

  return (
    <>
      <button type="button" className="plain" title={openerTitle} onClick={open}>
        {opener}
      </button>
      <dialog ref={dialog} aria-labelledby={titleId} className="report">
        <h2 id={titleId} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        {children}
        <form method="dialog">
          <button type="submit">Close</button>
          {actions}
        </form>
      </dialog>
    </>
  );
}
