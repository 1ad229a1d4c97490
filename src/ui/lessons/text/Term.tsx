import { type KeyboardEvent, type PointerEvent, useEffect, useId, useRef, useState } from 'react';
import { glossaryText } from '../../../messages/en/glossary';

/** A word of the glossary, by which texts of lessons name it in any language. */
type TermName = keyof typeof glossaryText;
export const isTermName = (name: string): name is TermName => Object.hasOwn(glossaryText, name);

/** Room between a definition and the edges of the window, in CSS pixels. */
const MARGIN = 8;
const WIDTH = 288;

interface Place {
  readonly left: number;
  readonly top?: number;
  readonly bottom?: number;
}

/** Under the word where there is room, else above it, and never over the edge of the window. */
function placeBeside(word: DOMRect): Place {
  const { clientWidth, clientHeight } = document.documentElement;
  const width = Math.min(WIDTH, clientWidth - 2 * MARGIN);
  const left = Math.max(MARGIN, Math.min(word.left, clientWidth - width - MARGIN));
  return word.bottom > 0.7 * clientHeight
    ? { left, bottom: clientHeight - word.top }
    : { left, top: word.bottom };
}

interface TermProps {
  readonly term: TermName;
  readonly children: string;
}

/** A word with its definition, on hover, focus and tap; Escape, leaving it, or a tap elsewhere closes. */
export function Term({ term, children }: TermProps) {
  const id = useId();
  const whole = useRef<HTMLSpanElement>(null);
  const [place, setPlace] = useState<Place>();
  const open = () => whole.current && setPlace(placeBeside(whole.current.getBoundingClientRect()));
  const close = () => setPlace(undefined);

  useEffect(() => {
    if (!place) return;
    const elsewhere = (event: Event) => {
      if (!(event.target instanceof Node && whole.current?.contains(event.target)))
        setPlace(undefined);
    };
    document.addEventListener('pointerdown', elsewhere);
    document.addEventListener('scroll', elsewhere, true); // what it stands beside has moved away
    return () => {
      document.removeEventListener('pointerdown', elsewhere);
      document.removeEventListener('scroll', elsewhere, true);
    };
  }, [place]);

  const byMouse = (event: PointerEvent, action: () => void) =>
    event.pointerType === 'mouse' && action();
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !place) return;
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
        aria-describedby={place && id}
        onClick={open}
        onFocus={open}
        onBlur={close}
      >
        {children}
      </button>
      {place && (
        <span
          role="tooltip"
          id={id}
          lang={document.documentElement.lang} // the text around it may be in English
          className="definition"
          style={place}
        >
          <b>{glossaryText[term].word}</b> {glossaryText[term].means}
        </span>
      )}
    </span>
  );
}
