import { DefaultZIndexes, ZIndexLayer } from 'recharts';
import { figuresText } from '../../messages/en/figures';
import { BUTTON_LINE, plotLayout } from '../axes/Legend';
import { linePath } from '../axes/linePath';
import { logAxis, percentAxis } from '../axes/scales';
import { type SeriesStyle, seriesStyle } from '../axes/seriesStyle';
import type { VerticalMark } from '../axes/VerticalMarks';
import { markDescriptions } from '../axes/VerticalMarks';
import { tokenColor } from '../colorTokens';
import type { FigureProps } from '../Figure';
import { numberText, roundedPercent } from '../numberText';
import { CurveChart, usePlace } from './CurveChart';
import { SpreadSeries } from './SpreadSeries';
import { atFewPlaces, type SpreadRow, spreadByX } from './spreadByX';

/** Test accuracies of runs that differ in size and seed only. */
export interface AccuracyCurve {
  readonly label: string;
  readonly points: readonly { readonly trainExamples: number; readonly testAccuracy: number }[];
  /** The logistic curve through them (analysis/fit). */
  readonly fit?: { readonly dCrit: number; readonly width: number };
}

export interface SizeCurvesProps extends FigureProps {
  readonly curves: readonly AccuracyCurve[];
  readonly marks?: readonly VerticalMark[];
}

/** Share by size; `width` is ln(size at 90 %) − ln(size at 10 %). */
const logistic =
  ({ dCrit, width }: { readonly dCrit: number; readonly width: number }) =>
  (size: number) =>
    1 / (1 + (dCrit / size) ** ((2 * Math.log(9)) / width));

const FIT_SAMPLES = 120;

/** A smooth curve from one positive x to another, sampled evenly in its logarithm. It has no points to read, so it is no Line. */
function FitCurve({
  of,
  between: [least, most],
  style,
}: {
  readonly of: (x: number) => number;
  readonly between: readonly [number, number];
  readonly style: SeriesStyle;
}) {
  const [x, y] = usePlace();
  const places = Array.from({ length: FIT_SAMPLES + 1 }, (_, i) => {
    const at = least * (most / least) ** (i / FIT_SAMPLES);
    return [x(at), y(of(at))] as const;
  });
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.line}>
      <path
        d={linePath(places)}
        fill="none"
        stroke={tokenColor(style.color)}
        strokeWidth={2}
        strokeDasharray={style.dash || undefined}
      />
    </ZIndexLayer>
  );
}

/** What curve number `index` is from its first size to its last. */
function curveDescription({ label }: AccuracyCurve, index: number, rows: readonly SpreadRow[]) {
  const ends = rows.flatMap(({ x, spreads }) => {
    const spread = spreads[index];
    if (!spread) return [];
    return figuresText.accuracyAt({ accuracy: roundedPercent(spread.mean), size: numberText(x) });
  });
  const [from, to] = [ends[0], ends.at(-1)];
  if (from === undefined || to === undefined) return figuresText.noValues({ label });
  return figuresText.curve({ label, ends: ends.length > 1 ? figuresText.range({ from, to }) : to });
}

/** Dots that a chart lays out in no time to speak of; with more, only means are drawn. */
const MAX_DOTS = 800;
const LEAST_PLACES = 12;
/** Places at which the points of so many curves are drawn at most. */
export const placesOf = (curves: number): number =>
  Math.max(LEAST_PLACES, Math.floor(MAX_DOTS / 4 / Math.max(1, curves)));

/** Test accuracy by training-set size, with the critical size. */
export function SizeCurves({ curves, marks = [], ...figure }: SizeCurvesProps) {
  const points = curves.map((curve) =>
    curve.points.map(({ trainExamples, testAccuracy }) => ({ x: trainExamples, y: testAccuracy })),
  );
  const rows = spreadByX(atFewPlaces(points, placesOf(curves.length)));
  const isCrowded = points.reduce((sum, own) => sum + own.length, 0) > MAX_DOTS;
  const entries = curves.map(({ label }, i) => ({ label, style: seriesStyle(i), markers: true }));
  const labels = entries.map(({ label }) => label);
  const { legend, area } = plotLayout(figure, labels, 34, BUTTON_LINE);
  const sizes = rows.map(({ x }) => x);
  const atMarks = marks.flatMap(({ at, interval = [] }) => [at, ...interval]);
  return (
    <CurveChart
      {...figure}
      description={[
        figuresText.sizes,
        ...curves.map((curve, i) => curveDescription(curve, i, rows)),
        ...markDescriptions(marks),
      ].join(' ')}
      empty={rows.length === 0 ? figuresText.noneEnded : undefined}
      entries={entries}
      legend={legend}
      area={area}
      x={logAxis([...sizes, ...atMarks], Math.floor((area.right - area.left) / 48))}
      y={percentAxis(area.bottom - area.top < 120 ? 2 : 5)}
      xTitle={figuresText.axes.trainExamples}
      yTitle={figuresText.axes.testAccuracy}
      marks={marks}
      reads="columns"
      rows={rows}
      xOf={({ x }) => x}
      reading={({ x, spreads }, isShown) => ({
        heading: figuresText.atSize({ size: numberText(x) }),
        lines: labels.flatMap((label, i) => {
          const spread = spreads[i];
          if (!spread || !isShown(label)) return [];
          const [mean, from, to] = [spread.mean, spread.least, spread.most].map(roundedPercent) as [
            string,
            string,
            string,
          ];
          const isOne = spread.values.length === 1;
          const value = isOne ? mean : `${mean} (${figuresText.range({ from, to })})`;
          return [figuresText.reading({ label, value })];
        }),
      })}
    >
      {(isShown) =>
        curves.map(
          ({ label, fit }, i) =>
            isShown(label) && [
              <SpreadSeries
                key={label}
                index={i}
                label={label}
                style={seriesStyle(i)}
                isJoined={fit === undefined}
                showsAll={!isCrowded}
              />,
              fit && (
                <FitCurve
                  key={`${label} fit`}
                  of={logistic(fit)}
                  between={[Math.min(...sizes), Math.max(...sizes)]}
                  style={seriesStyle(i)}
                />
              ),
            ],
        )
      }
    </CurveChart>
  );
}
