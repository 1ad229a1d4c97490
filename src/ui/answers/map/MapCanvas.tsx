import { useEffect, useRef, useState } from 'react';
import { watchTheme } from '../../charts/plot/palette';
import { readMapColors } from './mapColors';
import { type MapRegion, type PairMapData, paintPairMap } from './paintPairMap';

interface MapCanvasProps {
  readonly data: PairMapData;
  readonly region: MapRegion;
  /** Side of a cell in device pixels. */
  readonly cell: number;
}

/** A part of the map, drawn anew whenever there is something new: answers, size or colours. */
export function MapCanvas({ data, region, cell }: MapCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [theme, setTheme] = useState(0);
  const { left, top, columns, rows } = region;
  const [width, height] = [columns * cell, rows * cell];
  useEffect(() => watchTheme(() => setTheme((count) => count + 1)), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another theme has other colours.
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!canvas.current || !context) return;
    const colors = readMapColors(canvas.current);
    const pixels = paintPairMap(data, { left, top, columns, rows }, cell, colors);
    context.putImageData(new ImageData(pixels, width, height), 0, 0);
  }, [data, left, top, columns, rows, cell, width, height, theme]);
  return (
    <canvas
      ref={canvas}
      width={width}
      height={height}
      style={{ width: width / devicePixelRatio, height: height / devicePixelRatio }}
    />
  );
}
