import { type KeyboardEvent, type PointerEvent, useId, useMemo, useRef, useState } from 'react';
import { answersText } from '../../../messages/en/answers';
import { Magnifier } from './Magnifier';
import { MapCanvas } from './MapCanvas';
import { moveInMap } from './moveInMap';
import { type PairMapData, pairAt, placeOf } from './paintPairMap';
import { useMapSize } from './useMapSize';

/** Cells smaller than this are shown enlarged too, in CSS pixels. */
const SMALL_CELL = 4;
/** A magnifier stays so long after the finger has gone. */
const LINGER_MS = 1500;

interface PairMapProps {
  readonly data: PairMapData;
  /** The pair that is read. */
  readonly pair: number;
  /** A pair was chosen to be read; `isByKey`: by the keyboard, so it is to be heard. */
  readonly pick: (pair: number, isByKey: boolean) => void;
  /** A pointer is over a pair, or over none. */
  readonly peek: (pair: number | undefined) => void;
}

/** The map of all pairs: one stop of the keyboard, whose arrow keys move over it; a pointer peeks, a press picks. */
export function PairMap({ data, pair, pick, peek }: PairMapProps) {
  const helpId = useId();
  const host = useRef<HTMLDivElement>(null);
  const linger = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [isMagnified, setMagnified] = useState(false);
  /** The keyboard or a pointer is here. */
  const [isActive, setActive] = useState(false);
  const { tokens } = data.sets;
  const size = useMapSize(host, tokens);
  const region = useMemo(() => ({ left: 0, top: 0, columns: tokens, rows: tokens }), [tokens]);
  const { column, row } = placeOf(data, pair);

  function pairUnder({ clientX, clientY, currentTarget }: PointerEvent): number | undefined {
    if (!size) return undefined;
    const { left, top } = currentTarget.getBoundingClientRect();
    const place = (px: number) => Math.min(tokens - 1, Math.max(0, Math.floor(px / size.cellCss)));
    return pairAt(data, place(clientX - left), place(clientY - top));
  }
  function onKeyDown(event: KeyboardEvent) {
    const next = moveInMap({ column, row }, tokens, event.key, event.shiftKey);
    if (!next) return;
    event.preventDefault();
    const moved = pairAt(data, next.column, next.row);
    if (moved !== undefined) pick(moved, true);
    setActive(true);
  }
  function onPointer(event: PointerEvent) {
    const under = pairUnder(event);
    if (under === undefined) return;
    const isTouch = event.pointerType === 'touch';
    if (isTouch || event.type === 'pointerdown') pick(under, false);
    else peek(under);
    setActive(true);
    if (!isTouch) return;
    clearTimeout(linger.current);
    setMagnified(true);
  }
  function onPointerEnd({ pointerType, type }: PointerEvent) {
    if (type !== 'pointerup') {
      peek(undefined);
      setActive(false);
    }
    if (pointerType !== 'touch') return;
    clearTimeout(linger.current);
    linger.current = setTimeout(() => setMagnified(false), LINGER_MS);
  }

  return (
    <div ref={host} className="pair-map-box">
      {size && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls, and this is a drawing.
        <div
          className="pair-map"
          role="group"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys move over the pairs, so it takes the focus.
          tabIndex={0}
          aria-label={answersText.keys}
          aria-describedby={helpId}
          style={{ width: size.side, height: size.side }}
          onKeyDown={onKeyDown}
          onBlur={() => setActive(false)}
          onPointerDown={onPointer}
          onPointerMove={onPointer}
          onPointerUp={onPointerEnd}
          onPointerLeave={onPointerEnd}
          onPointerCancel={onPointerEnd}
        >
          <MapCanvas data={data} region={region} cell={size.cell} />
          <i
            className="pair-mark"
            style={{
              left: column * size.cellCss,
              top: row * size.cellCss,
              width: size.cellCss,
              height: size.cellCss,
            }}
          />
          <span className="axis-x" aria-hidden="true">
            x →
          </span>
          <span className="axis-y" aria-hidden="true">
            y ↓
          </span>
          {(isMagnified || (isActive && size.cellCss < SMALL_CELL)) && (
            <Magnifier data={data} column={column} row={row} {...size} />
          )}
        </div>
      )}
      <p id={helpId} className="visually-hidden">
        {answersText.help}
      </p>
    </div>
  );
}
