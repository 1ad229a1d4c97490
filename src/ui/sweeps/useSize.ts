import { useLayoutEffect, useRef, useState } from 'react';

/** The width and height of an element and the size of the page's text, in pixels, followed as they change; 0 before it is there. */
export function useElementSize<T extends HTMLElement>() {
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
