import { type ReactNode, useId, useRef } from 'react';
import { pageText } from '../../messages/en/page';
import { PartBoundary } from '../parts/PartBoundary';

interface DialogButtonProps {
  /** On the button that opens it. */
  readonly opener: string;
  /** What the button is for, where its own words do not say it. */
  readonly openerTitle?: string;
  /** The name by which a shortcut finds the button (keyboard/shortcuts.ts). */
  readonly shortcut?: string;
  readonly title: string;
  /** Each time it opens. */
  readonly onOpen?: () => void;
  /** Further buttons beside "Close". */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A button, and the dialog it opens. */
export function DialogButton(props: DialogButtonProps) {
  const { opener, openerTitle, shortcut, title, onOpen, actions, children } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const titleId = useId();

  function open() {
    dialog.current?.showModal();
    heading.current?.focus(); // the first control may be far down, and a phone would begin there
    onOpen?.();
  }

  /** The browser gives the focus back to where it was; that may be nowhere, or gone since. */
  function onClose() {
    if (document.activeElement === document.body) button.current?.focus();
  }

  return (
    <>
      <button
        ref={button}
        type="button"
        className="plain"
        title={openerTitle}
        data-shortcut={shortcut}
        onClick={open}
      >
        {opener}
      </button>
      <dialog ref={dialog} aria-labelledby={titleId} className="dialog" onClose={onClose}>
        <h2 id={titleId} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <PartBoundary>{children}</PartBoundary>
        <form method="dialog">
          <button type="submit">{pageText.close}</button>
          {actions}
        </form>
      </dialog>
    </>
  );
}
