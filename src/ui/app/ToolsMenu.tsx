import { type FocusEvent, type ReactNode, useId, useRef, useState } from 'react';
import { pageText } from '../../messages/en/page';

/** Room between the button and what it opens, in CSS pixels. */
const GAP = 6;

/**
 * The button "Tools" and what it discloses: all that is not needed every day. It is a popover, so Escape and a press elsewhere
 * close it; so does moving the focus on. Dialogs that are opened in it are within it, and leave it open, so that they give
 * the focus back.
 */
export function ToolsMenu({ children }: { readonly children: ReactNode }) {
  const [isOpen, setIsOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const panelId = useId();

  /** Under the button, with the same right edge; before it opens, so that it is never seen elsewhere. */
  function place() {
    if (!opener.current || !panel.current) return;
    const { right, bottom } = opener.current.getBoundingClientRect();
    const { clientWidth } = document.documentElement;
    panel.current.style.top = `${bottom + window.scrollY + GAP}px`;
    panel.current.style.right = `${clientWidth - right - window.scrollX}px`;
  }
  function onBlur({ relatedTarget }: FocusEvent) {
    const isElsewhere = relatedTarget && relatedTarget !== opener.current;
    if (isElsewhere && !panel.current?.contains(relatedTarget)) panel.current?.hidePopover();
  }

  return (
    <div className="tools">
      <button
        ref={opener}
        type="button"
        className="plain"
        aria-expanded={isOpen}
        popoverTarget={panelId}
        onBlur={onBlur}
      >
        {pageText.tools}
      </button>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it closes when the focus leaves the controls in it. */}
      <div
        ref={panel}
        id={panelId}
        popover="auto"
        className="tools-panel"
        onBeforeToggle={place}
        onToggle={({ newState }) => setIsOpen(newState === 'open')}
        onBlur={onBlur}
      >
        {children}
      </div>
    </div>
  );
}
