import { figuresText } from '../../messages/en/figures';
import { Axes } from '../axes/Axes';
import { Legend, plotLayout } from '../axes/Legend';
import { logAxis, percentAxis } from '../axes/scales';
import { seriesStyle } from '../axes/seriesStyle';
import type { VerticalMark } from '../axes/VerticalMarks';
import { markDescriptions, VerticalMarks } from '../axes/VerticalMarks';
import { Figure, type FigureProps } from '../Figure';
import { numberText, roundedPercent } from '../numberText';
import { FitCurve, SpreadCurve, spreadByX } from './SpreadAndFit';

/** Test accuracies of runs that differ in size and seed only. */
export interface AccuracyCurve {
  readonly label: string;
  readonly points: readonly { readonly trainExamples: number; readonly testAccuracy: number }[];
  /** The logistic curve through them (analysis/logisticFit). */
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

const pointsOf = ({ points }: AccuracyCurve) =>
  points.map(({ trainExamples, testAccuracy }) => ({ x: trainExamples, y: testAccuracy }));

const words = figuresText;

function curveDescription(curve: AccuracyCurve): string {
  const places = spreadByX(pointsOf(curve));
  const [first, last] = [places[0], places.at(-1)];
  if (!first || !last) return words.noValues(curve);
  const [from, to] = [first, last].map(({ x, mean }) =>
    words.accuracyAt({ accuracy: roundedPercent(mean), size: numberText(x) }),
  ) as [string, string];
  const ends = places.length > 1 ? words.range({ from, to }) : to;
  return words.curve({ label: curve.label, ends });
}

/** Test accuracy by training-set size, with the critical size. */
export function SizeCurves({ curves, marks = [], ...figure }: SizeCurvesProps) {
  const labels = curves.map(({ label }) => label);
  const { legend, area } = plotLayout(figure, labels, 34);
  const sizes = curves.flatMap((curve) => spreadByX(pointsOf(curve)).map((place) => place.x));
  const atMarks = marks.flatMap(({ at, interval = [] }) => [at, ...interval]);
  const x = logAxis([...sizes, ...atMarks], Math.floor((area.right - area.left) / 48));
  const y = percentAxis(area.bottom - area.top < 120 ? 2 : 5);
  x.scale.range([area.left, area.right]);
  y.scale.range([area.bottom, area.top]);
  return (
    <Figure
      {...figure}
      description={[words.sizes, ...curves.map(curveDescription), ...markDescriptions(marks)].join(
        ' ',
      )}
      empty={sizes.length === 0 ? words.noneEnded : undefined}
    >
      <Legend
        entries={labels.map((label, i) => ({ label, style: seriesStyle(i), markers: true }))}
        {...legend}
      />
      <Axes
        area={area}
        x={x}
        y={y}
        xTitle={words.axes.trainExamples}
        yTitle={words.axes.testAccuracy}
      />
      {curves.map((curve, i) => (
        <g key={curve.label}>
          <SpreadCurve
            name={curve.label}
            points={pointsOf(curve)}
            style={seriesStyle(i)}
            x={x}
            y={y}
            joined={curve.fit === undefined}
          />
          {curve.fit && (
            <FitCurve
              name={curve.label}
              of={logistic(curve.fit)}
              between={[Math.min(...sizes), Math.max(...sizes)]}
              style={seriesStyle(i)}
              x={x}
              y={y}
            />
          )}
        </g>
      ))}
      <VerticalMarks marks={marks} place={x.scale} area={area} wordsAt={1} />
    </Figure>
  );
}
