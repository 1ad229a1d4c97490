import { type CSSProperties, type ReactNode, useLayoutEffect, useRef, useState } from 'react';

/** The width and height of an element and the size of the page's text, in pixels, followed as they change; 0 before it is there. */
function useElementSize<T extends HTMLElement>() {
  const ref = useRef<T>(null);
  const [size, setSize] = useState({ width: 0, height: 0, textPx: 0 });
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () =>
      setSize((before) => {
        const { clientWidth: width, clientHeight: height } = element;
        if (before.width === width && before.height === height) return before;
        const { fontSize } = getComputedStyle(document.documentElement);
        return { width, height, textPx: Number.parseFloat(fontSize) };
      });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, size] as const;
}

/** The page's text at which a figure is drawn in pixels; on larger screens it grows with the text, on phones it has no room to. */
const TEXT_PX = 14;
const PHONE_PX = 600;

/** Room for a figure, which is drawn as large as the room is, so that its text is in proportion to the page's. */
export function ResponsiveFigure({
  minHeight,
  children,
}: {
  /** In pixels. */
  readonly minHeight: number;
  readonly children: (size: { readonly width: number; readonly height: number }) => ReactNode;
}) {
  const [ref, { width, height, textPx }] = useElementSize<HTMLDivElement>();
  const scale = innerWidth < PHONE_PX ? 1 : Math.max(1, textPx / TEXT_PX);
  return (
    <div
      className="responsive-figure"
      ref={ref}
      style={{ minHeight, '--figure-scale': scale } as CSSProperties}
    >
      {width > 0 && height > 0 && children({ width: width / scale, height: height / scale })}
    </div>
  );
}
