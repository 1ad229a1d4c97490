import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { svgFileText } from '../svgFile';
import { readMarkup, type SvgElement } from './readSvg.suite';

/** Draws a figure on a page (of happy-dom), as Recharts needs one, and gives the element around it. */
export function drawFigure(figure: ReactElement): HTMLElement {
  const host = document.body.appendChild(document.createElement('div'));
  flushSync(() => createRoot(host).render(figure));
  return host;
}

/** The elements of a figure's file. */
export const readDrawn = (figure: ReactElement): SvgElement[] =>
  readMarkup(svgFileText(drawFigure(figure).querySelector('svg')?.outerHTML ?? '').trim());

/** Where the tick with this text stands. */
export function tickPlace(all: readonly SvgElement[], label: string): { x: number; y: number } {
  const tick = all.find(({ name, text }) => name === 'text' && text === label);
  return { x: Number(tick?.attributes.x), y: Number(tick?.attributes.y) };
}

/** All numbers of an attribute. */
export const numbersIn = (text = ''): number[] =>
  [...text.matchAll(/-?[\d.]+/g)].map(([number]) => Number(number));

/** A point as it is seen. */
export interface DrawnPoint {
  readonly x: number;
  readonly y: number;
  readonly color: string;
  readonly shape: string;
  readonly isFaint: boolean;
}

/** The points that are drawn below `top`, where the legend's samples end. */
export const drawnPoints = (all: readonly SvgElement[], top: number): DrawnPoint[] =>
  all.flatMap(({ name, attributes }) => {
    const [x, y] = numbersIn(attributes.transform);
    if (name !== 'path' || x === undefined || y === undefined || y < top) return [];
    const { fill: color = '', d: shape = '' } = attributes;
    return [{ x, y, color, shape, isFaint: 'fill-opacity' in attributes }];
  });

/** The corners of the lines and bands that are drawn, by their look. */
export const pathsWhere = (
  all: readonly SvgElement[],
  look: Readonly<Record<string, string>>,
): [number, number][][] =>
  all
    .filter(
      ({ name, attributes }) =>
        name === 'path' &&
        !('transform' in attributes) &&
        Object.entries(look).every(([key, value]) => attributes[key] === value),
    )
    .map(({ attributes }) => {
      const numbers = numbersIn(attributes.d);
      return numbers.flatMap((x, i) =>
        i % 2 === 0 ? [[x, numbers[i + 1] as number] as [number, number]] : [],
      );
    });
