import type { ColorToken } from './ink';

/** A vertical line at a value of the horizontal axis, with its 95 % interval where it has one. */
export interface VerticalMark {
  readonly at: number;
  readonly interval?: readonly [number, number];
  readonly label: string;
  readonly color: ColorToken;
}
