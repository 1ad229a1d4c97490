import { figuresText } from '../../messages/en/figures';
import { BUTTON_LINE, plotLayout } from '../axes/Legend';
import { logAxis } from '../axes/scales';
import { seriesStyle } from '../axes/seriesStyle';
import type { FigureProps } from '../Figure';
import { numberText } from '../numberText';
import { CurveChart } from './CurveChart';
import { SpreadSeries } from './SpreadSeries';
import { spreadByX } from './spreadByX';

/** A ratio by training-set size; where it is not above 0, or infinite, it has no place. */
export interface RatioCurve {
  readonly label: string;
  readonly points: readonly { readonly trainExamples: number; readonly ratio: number }[];
}

const placed = ({ points }: RatioCurve) =>
  points
    .map(({ trainExamples, ratio }) => ({ x: trainExamples, y: ratio }))
    .filter(({ x, y }) => x > 0 && y > 0 && y < Number.POSITIVE_INFINITY);

function curveDescription(curve: RatioCurve): string {
  const { label } = curve;
  const ends = [placed(curve)[0], placed(curve).at(-1)].flatMap((point) =>
    point ? figuresText.ratioAt({ ratio: numberText(point.y), size: numberText(point.x) }) : [],
  );
  const [from, to] = ends;
  if (from === undefined || to === undefined) return figuresText.noValues({ label });
  return figuresText.curve({ label, ends: figuresText.range({ from, to }) });
}

/** The ratio of both circuits' logits by training-set size, on log axes. */
export function RatioPlot({
  curves,
  ...figure
}: FigureProps & { readonly curves: readonly RatioCurve[] }) {
  const rows = spreadByX(curves.map(placed));
  const entries = curves.map(({ label }, i) => ({ label, style: seriesStyle(i), markers: true }));
  const { legend, area } = plotLayout(
    figure,
    entries.map(({ label }) => label),
    34,
    BUTTON_LINE,
  );
  const ratios = curves.flatMap(placed).map(({ y }) => y);
  return (
    <CurveChart
      {...figure}
      description={[figuresText.ratios, ...curves.map(curveDescription)].join(' ')}
      empty={rows.length === 0 ? figuresText.noneEnded : undefined}
      entries={entries}
      legend={legend}
      area={area}
      x={logAxis(
        rows.map(({ x }) => x),
        Math.floor((area.right - area.left) / 48),
      )}
      y={logAxis(ratios, Math.floor((area.bottom - area.top) / 28))}
      xTitle={figuresText.axes.trainExamples}
      yTitle={figuresText.axes.ratio}
      marks={[]}
      reads="columns"
      rows={rows}
      xOf={({ x }) => x}
      reading={({ x, spreads }, isShown) => ({
        heading: figuresText.atSize({ size: numberText(x) }),
        lines: curves.flatMap(({ label }, i) => {
          const spread = spreads[i];
          if (!spread || !isShown(label)) return [];
          return [figuresText.reading({ label, value: numberText(spread.mean) })];
        }),
      })}
    >
      {(isShown) =>
        entries.map(({ label, style }, i) =>
          isShown(label) ? (
            <SpreadSeries key={label} index={i} label={label} style={style} isJoined />
          ) : null,
        )
      }
    </CurveChart>
  );
}
