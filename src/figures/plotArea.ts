import type { FigureArea } from './figureArea';
import { LEGEND_LINE } from './Legend';
import { legendLayout } from './legendRows';

/** Where a figure's legend goes, and the area that is left to draw in. `tickRoom`: width of the vertical axis' numbers. */
export function plotLayout(
  { width, height }: { readonly width: number; readonly height: number },
  labels: readonly string[],
  tickRoom: number,
): { readonly legend: { left: number; top: number; width: number }; readonly area: FigureArea } {
  const legend = { left: 10, top: 27, width: width - 20 };
  const top = legend.top + legendLayout(labels, legend.width).rows * LEGEND_LINE + 24;
  return { legend, area: { left: tickRoom + 16, top, right: width - 16, bottom: height - 38 } };
}
