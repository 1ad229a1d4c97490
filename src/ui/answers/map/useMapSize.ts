import { type RefObject, useEffect, useState } from 'react';
import { type MapSize, mapSize } from './mapSize';

/** The size of a map in `host`, as the window, its zoom or its screen changes; undefined before it was measured. */
export function useMapSize(
  host: RefObject<HTMLElement | null>,
  tokens: number,
): MapSize | undefined {
  const [size, setSize] = useState<MapSize>();
  useEffect(() => {
    const element = host.current;
    if (!element) return;
    const measure = () => {
      const { clientWidth, clientHeight } = element;
      if (clientWidth < 8 || clientHeight < 8) return;
      const next = mapSize(clientWidth, clientHeight, tokens, devicePixelRatio);
      setSize((now) => (now?.cell === next.cell && now.side === next.side ? now : next));
    };
    const sized = new ResizeObserver(measure);
    sized.observe(element);
    // Another zoom or screen resizes the window too, but not always the element.
    window.addEventListener('resize', measure);
    measure();
    return () => {
      sized.disconnect();
      window.removeEventListener('resize', measure);
    };
  }, [host, tokens]);
  return size;
}
