import { useEffect, useRef } from 'react';
import type { TokenFrequencyMeasures } from '../../analysis/inside/fourier/tokenFrequencyMeasures';
import { insideViewText as messages } from '../../messages/en/insideView';
import { reachedPercent } from '../../messages/format/numbers';
import type { TokenOrder } from '../../tasks/tokenOrder';
import { InsidePanel } from './InsidePanel';
import { unitImage } from './unitImage';

/** Units that are shown at most. */
const MOST_UNITS = 8;

/** The units whose frequency is k, those first that have least besides. */
export const unitsOfFrequency = (
  { unitFrequencies: { frequency, foldedShare } }: TokenFrequencyMeasures,
  k: number,
): { readonly unit: number; readonly share: number }[] =>
  Array.from(frequency, (own, unit) => ({ own, unit, share: foldedShare[unit] as number }))
    .filter(({ own }) => own === k)
    .sort((a, b) => b.share - a.share)
    .map(({ unit, share }) => ({ unit, share }));

/** Which of them are shown, by their numbers. */
export const shownUnits = (measures: TokenFrequencyMeasures | undefined, k: number): number[] =>
  measures
    ? unitsOfFrequency(measures, k)
        .slice(0, MOST_UNITS)
        .map(({ unit }) => unit)
    : [];

/** What a unit does for every pair, one pixel a pair; the page enlarges it. */
function UnitMap({
  map,
  order,
  label,
}: {
  readonly map: Float32Array;
  readonly order: TokenOrder;
  readonly label: string;
}) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const tokens = order.tokens.length;
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context || map.length !== order.tokens.length ** 2) return;
    context.putImageData(unitImage(map, order), 0, 0);
  }, [map, order]);
  return (
    <canvas
      ref={canvas}
      width={tokens}
      height={tokens}
      role="img"
      aria-label={label}
      title={label}
    />
  );
}

/** The units that answer to a frequency, as small maps over all pairs. */
export function UnitMaps({
  frequency,
  measures,
  units,
  maps,
  order,
}: {
  readonly frequency: number;
  readonly measures: TokenFrequencyMeasures;
  /** Of `maps`. */
  readonly units: readonly number[];
  readonly maps: readonly Float32Array[];
  readonly order: TokenOrder;
}) {
  const all = unitsOfFrequency(measures, frequency);
  const title = messages.units({ frequency });
  return (
    <InsidePanel name="units" title={title}>
      <h2>{title}</h2>
      <p className="inside-note">
        {all.length === 0
          ? messages.noUnits
          : messages.unitsShown({ shown: Math.min(MOST_UNITS, all.length), all: all.length })}
      </p>
      <div className="unit-maps">
        {units.map((unit, i) => {
          const map = maps[i];
          const share = measures.unitFrequencies.foldedShare[unit] as number;
          return map ? (
            <UnitMap
              key={unit}
              map={map}
              order={order}
              label={messages.unit({ unit, share: reachedPercent(share) })}
            />
          ) : null;
        })}
      </div>
    </InsidePanel>
  );
}
