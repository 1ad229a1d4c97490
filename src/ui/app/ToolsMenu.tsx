import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { pageText } from '../../messages/en/page';

/**
 * The button "Tools" and what it discloses: all that is not needed every day. It closes at Escape, and when somebody goes
 * on elsewhere. Dialogs that are opened in it are within it, and leave it open, so that they give the focus back.
 */
export function ToolsMenu({ children }: { readonly children: ReactNode }) {
  const [isOpen, setIsOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const panelId = useId();

  useEffect(() => {
    if (!isOpen) return;
    const leave = ({ target }: Event) => {
      if (!root.current?.contains(target as Node)) setIsOpen(false);
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
    };
  }, [isOpen]);

  function onKeyDown({ key, target }: KeyboardEvent) {
    if (key !== 'Escape' || (target as Element).closest('dialog')) return;
    setIsOpen(false);
    opener.current?.focus();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes it wherever in it the focus is.
    <div ref={root} className="tools" onKeyDown={onKeyDown}>
      <button
        ref={opener}
        type="button"
        className="plain"
        aria-expanded={isOpen}
        aria-controls={panelId}
        onClick={() => setIsOpen(!isOpen)}
      >
        {pageText.tools}
      </button>
      <div id={panelId} className="tools-panel" hidden={!isOpen}>
        {children}
      </div>
    </div>
  );
}
