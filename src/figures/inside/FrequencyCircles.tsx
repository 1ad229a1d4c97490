import { insideFiguresText as messages } from '../../messages/en/insideFigures';
import { tokenColor } from '../colorTokens';
import { Figure, type FigureProps } from '../Figure';
import { SMALL_TEXT } from '../figureLayout';
import { roundedPercent } from '../numberText';

/** Tokens as points in the plane of one frequency (analysis/inside/fourier/frequencyCircle). */
export interface CircleData {
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
  /** k·i mod n of each token. */
  readonly turn: ArrayLike<number>;
  readonly energyShare: number;
}

const POINT_SHARE = 0.034;

/** Tokens at one frequency as points round 0 0, `radius` at most away: coloured round the circle, so that neighbours in colour should be neighbours. */
export function CirclePoints({
  circle: { x, y, turn },
  radius,
}: {
  readonly circle: CircleData;
  readonly radius: number;
}) {
  const n = x.length;
  const largest = Math.max(1e-12, ...Array.from(x, Math.abs), ...Array.from(y, Math.abs));
  const at = (value: number) => ((value / largest) * radius).toFixed(1);
  // In the order of their turns, so that the line goes round once.
  const order = Array.from({ length: n }, (_, i) => i).sort(
    (a, b) => (turn[a] as number) - (turn[b] as number),
  );
  const line = order.map((i) => `${at(x[i] as number)} ${at(y[i] as number)}`);
  return (
    <>
      <path d={`M${line.join('L')}Z`} stroke={tokenColor('line')} strokeWidth={1.2} />
      {order.map((i) => (
        <circle
          key={i}
          cx={at(x[i] as number)}
          cy={at(y[i] as number)}
          r={POINT_SHARE * radius}
          fill={`hsl(${Math.round((360 * (turn[i] as number)) / n)} 62% 48%)`}
        >
          <title>{i}</title>
        </circle>
      ))}
    </>
  );
}

/** The circles of several steps side by side, with the share of energy of each. */
export function FrequencyCircles({
  circles,
  ...figure
}: FigureProps & {
  readonly circles: readonly { readonly label: string; readonly circle: CircleData }[];
}) {
  const { width, height } = figure;
  const slot = width / circles.length;
  const radius = Math.min(slot, height - 60) / 2 - 12;
  const labelOf = ({ label, circle }: (typeof circles)[number]) =>
    messages.reading({ label, share: roundedPercent(circle.energyShare) });
  return (
    <Figure {...figure} description={circles.map((one) => `${labelOf(one)}.`).join(' ')}>
      {circles.map((one, i) => (
        <g key={one.label} transform={`translate(${(i + 0.5) * slot} ${36 + radius + 8})`}>
          <CirclePoints circle={one.circle} radius={radius} />
          <text y={radius + 22} textAnchor="middle" fontSize={SMALL_TEXT} fill={tokenColor('text')}>
            {labelOf(one)}
          </text>
        </g>
      ))}
    </Figure>
  );
}
