import type { ReactNode } from 'react';
import { useSize } from './useSize';

/** Room for a figure, which is drawn as large as the room is, so that its text keeps its size. */
export function FigureRoom({
  minHeight,
  children,
}: {
  /** In pixels. */
  readonly minHeight: number;
  readonly children: (size: { readonly width: number; readonly height: number }) => ReactNode;
}) {
  const [ref, size] = useSize<HTMLDivElement>();
  return (
    <div className="figure-room" ref={ref} style={{ minHeight }}>
      {size.width > 0 && size.height > 0 && children(size)}
    </div>
  );
}
