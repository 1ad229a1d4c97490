import type { FrequencyCircle } from '../../analysis/inside/fourier/frequencyCircle';
import { CirclePoints } from '../../figures/inside/FrequencyCircles';
import { insideViewText as messages } from '../../messages/en/insideView';
import { reachedPercent } from '../../messages/format/numbers';
import { InsidePanel } from './InsidePanel';

/** Half the side of the picture, in its own units, and the room around its points. */
const HALF = 100;
const MARGIN = 10;

const Circle = ({ circle }: { readonly circle: FrequencyCircle }) => (
  <svg viewBox={`${-HALF} ${-HALF} ${2 * HALF} ${2 * HALF}`} fill="none" aria-hidden="true">
    <CirclePoints circle={circle} radius={HALF - MARGIN} />
  </svg>
);

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
    <InsidePanel name="circle" title={title}>
      <h2>{title}</h2>
      <div className="circles">
        {now && <Circle circle={now} />}
        {start && (
          <div className="circle-start">
            <Circle circle={start} />
            <small>{messages.circleStart({ share: reachedPercent(start.energyShare) })}</small>
          </div>
        )}
      </div>
      <p className="inside-note">
        {now && messages.circleIs({ share: reachedPercent(now.energyShare), n: now.x.length })}{' '}
        {messages.circleOrder}
      </p>
    </InsidePanel>
  );
}
