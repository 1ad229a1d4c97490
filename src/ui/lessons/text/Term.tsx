import {
  type KeyboardEvent,
  type PointerEvent,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { glossaryText } from '../../../messages/en/glossary';
import { placePopover } from '../../app/placePopover';

/** A word of the glossary, by which texts of lessons name it in any language. */
type TermName = keyof typeof glossaryText;
export const isTermName = (name: string): name is TermName => Object.hasOwn(glossaryText, name);

interface TermProps {
  readonly term: TermName;
  readonly children: string;
}

/** A word with its definition, on hover, focus and tap; Escape, leaving it, or a tap elsewhere closes. */
export function Term({ term, children }: TermProps) {
  const id = useId();
  const whole = useRef<HTMLSpanElement>(null);
  const definition = useRef<HTMLSpanElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const open = () => setIsOpen(true);
  const close = () => setIsOpen(false);

  useLayoutEffect(() => {
    if (!isOpen || !definition.current || !whole.current) return;
    definition.current.showPopover();
    placePopover(definition.current, whole.current);
  }, [isOpen]);
  useEffect(() => {
    if (!isOpen) return;
    const elsewhere = (event: Event) => {
      if (!(event.target instanceof Node && whole.current?.contains(event.target)))
        setIsOpen(false);
    };
    document.addEventListener('pointerdown', elsewhere);
    document.addEventListener('scroll', elsewhere, true); // what it stands beside has moved away
    return () => {
      document.removeEventListener('pointerdown', elsewhere);
      document.removeEventListener('scroll', elsewhere, true);
    };
  }, [isOpen]);

  const byMouse = (event: PointerEvent, action: () => void) =>
    event.pointerType === 'mouse' && action();
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !isOpen) return;
    event.stopPropagation();
    close();
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button in it is the control; here the mouse may rest on either.
    <span
      ref={whole}
      onPointerEnter={(event) => byMouse(event, open)}
      onPointerLeave={(event) => byMouse(event, close)}
      onKeyDown={onKeyDown}
    >
      <button
        type="button"
        className="plain term"
        aria-describedby={isOpen ? id : undefined}
        onClick={open}
        onFocus={open}
        onBlur={close}
      >
        {children}
      </button>
      {isOpen && (
        <span
          ref={definition}
          role="tooltip"
          id={id}
          // Not `auto`: it opens on hover and focus, and the press that gives the focus would close it again.
          popover="manual"
          lang={document.documentElement.lang} // the text around it may be in English
          className="definition"
        >
          <b>{glossaryText[term].word}</b> {glossaryText[term].means}
        </span>
      )}
    </span>
  );
}
