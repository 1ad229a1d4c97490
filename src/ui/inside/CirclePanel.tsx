import type { FrequencyCircle } from '../../analysis/inside/fourier/frequencyCircle';
import { insideViewText as messages } from '../../messages/en/insideView';
import { reachedPercent } from '../../messages/format/numbers';

/** Half the side of the picture, in its own units, and the room around its points. */
const HALF = 100;
const MARGIN = 10;
const RADIUS = 3.4;

/** Tokens at one frequency as points: coloured round the circle, so that neighbours in colour should be neighbours. */
function CirclePoints({ circle }: { readonly circle: FrequencyCircle }) {
  const { x, y, turn } = circle;
  const n = x.length;
  const largest = Math.max(1e-12, ...x.map(Math.abs), ...y.map(Math.abs));
  const at = (value: number) => (value / largest) * (HALF - MARGIN);
  // In the order of their turns, so that the line goes round once.
  const order = Array.from({ length: n }, (_, i) => i).sort(
    (a, b) => (turn[a] as number) - (turn[b] as number),
  );
  const line = order.map(
    (i) => `${at(x[i] as number).toFixed(1)} ${at(y[i] as number).toFixed(1)}`,
  );
  return (
    <svg viewBox={`${-HALF} ${-HALF} ${2 * HALF} ${2 * HALF}`} aria-hidden="true">
      <path d={`M${line.join('L')}Z`} fill="none" stroke="var(--line)" strokeWidth={1.2} />
      {order.map((i) => (
        <circle
          key={i}
          cx={at(x[i] as number)}
          cy={at(y[i] as number)}
          r={RADIUS}
          fill={`hsl(${Math.round((360 * (turn[i] as number)) / n)} 62% 48%)`}
        >
          <title>{i}</title>
        </circle>
      ))}
    </svg>
  );
}

/** The numbers as the input sees them at one frequency, now and at the start: projecting makes some roundness by itself. */
export function CirclePanel({
  frequency,
  now,
  start,
}: {
  readonly frequency: number;
  readonly now: FrequencyCircle | undefined;
  readonly start: FrequencyCircle | undefined;
}) {
  const title = messages.circle({ frequency });
  return (
    <section className="inside-panel circle-panel" aria-label={title}>
      <h2>{title}</h2>
      <div className="circles">
        {now && <CirclePoints circle={now} />}
        {start && (
          <div className="circle-start">
            <CirclePoints circle={start} />
            <small>{messages.circleStart({ share: reachedPercent(start.energyShare) })}</small>
          </div>
        )}
      </div>
      <p className="inside-note">
        {now && messages.circleIs({ share: reachedPercent(now.energyShare), n: now.x.length })}{' '}
        {messages.circleOrder}
      </p>
    </section>
  );
}
