import { figuresText } from '../../messages/en/figures';
import { localizedDecimal } from '../../messages/format/numbers';
import { Axes } from '../axes/Axes';
import { Legend, plotLayout } from '../axes/Legend';
import { logAxis } from '../axes/scales';
import type { SeriesStyle } from '../axes/seriesStyle';
import { NORM_STYLES } from '../axes/seriesStyle';
import type { VerticalMark } from '../axes/VerticalMarks';
import { markDescriptions, VerticalMarks } from '../axes/VerticalMarks';
import { Figure, type FigureProps } from '../Figure';
import { numberText } from '../numberText';
import { FitCurve, SpreadCurve } from './SpreadAndFit';

/** Networks of one kind: those that only memorise, or those that generalise. */
export interface NormFamily {
  readonly label: string;
  readonly points: readonly { readonly trainExamples: number; readonly weightNorm: number }[];
  /** The power law norm = e^intercept · D^slope with the slope's 95 % interval (analysis/slopeWithInterval). */
  readonly law?: {
    readonly slope: number;
    readonly intercept: number;
    readonly interval: readonly [number, number];
  };
}

export interface NormPlotProps extends FigureProps {
  readonly memorising: NormFamily;
  readonly generalising: NormFamily;
  readonly marks?: readonly VerticalMark[];
}

const STYLES: readonly SeriesStyle[] = [NORM_STYLES.memorising, NORM_STYLES.generalising];

const words = figuresText;

/** A family by name, with how its norm grows. */
function labelOf({ label, law }: NormFamily): string {
  if (!law) return label;
  const [slope, low, high] = [law.slope, ...law.interval].map((exponent) =>
    localizedDecimal(exponent.toFixed(2)).replace('-', '−'),
  ) as [string, string, string];
  return words.slope({ label, slope, range: words.range({ from: low, to: high }) });
}

const pointsOf = ({ points }: NormFamily) =>
  points
    .map(({ trainExamples, weightNorm }) => ({ x: trainExamples, y: weightNorm }))
    .filter(({ x, y }) => x > 0 && y > 0 && y < Infinity);

const powerLaw =
  ({ slope, intercept }: { readonly slope: number; readonly intercept: number }) =>
  (size: number) =>
    Math.exp(intercept + slope * Math.log(size));

/** A law is drawn along its family's points and as far as the marks, where the families are compared. */
function lawRange(family: NormFamily, atMarks: readonly number[]): readonly [number, number] {
  const sizes = [...pointsOf(family).map(({ x }) => x), ...atMarks];
  return [Math.min(...sizes), Math.max(...sizes)];
}

const lawEnds = (family: NormFamily, atMarks: readonly number[]) =>
  family.law ? lawRange(family, atMarks).map(powerLaw(family.law)) : [];

function familyDescription(family: NormFamily): string {
  const norms = pointsOf(family).map(({ y }) => y);
  if (norms.length === 0) return words.noValues(family);
  const [from, to] = [numberText(Math.min(...norms)), numberText(Math.max(...norms))];
  return words.normRange({ label: labelOf(family), range: words.range({ from, to }) });
}

/** Parameter norm by training-set size of two families of networks, and where their lines cross. */
export function NormPlot({ memorising, generalising, marks = [], ...figure }: NormPlotProps) {
  const families = [memorising, generalising];
  const points = families.flatMap(pointsOf);
  const { legend, area } = plotLayout(figure, families.map(labelOf), 34);
  const atMarks = marks.flatMap(({ at, interval = [] }) => [at, ...interval]);
  const sizes = [...points.map(({ x }) => x), ...atMarks];
  const x = logAxis(sizes, Math.floor((area.right - area.left) / 48));
  const norms = [...points.map(({ y }) => y), ...families.flatMap((of) => lawEnds(of, atMarks))];
  const y = logAxis(norms, Math.floor((area.bottom - area.top) / 28));
  x.scale.range([area.left, area.right]);
  y.scale.range([area.bottom, area.top]);
  return (
    <Figure
      {...figure}
      description={[
        words.norms,
        ...families.map(familyDescription),
        ...markDescriptions(marks),
      ].join(' ')}
      empty={points.length === 0 ? words.noneEnded : undefined}
    >
      <Legend
        entries={families.map((family, i) => ({
          label: labelOf(family),
          style: STYLES[i] as SeriesStyle,
          markers: true,
        }))}
        {...legend}
      />
      <Axes area={area} x={x} y={y} xTitle={words.axes.trainExamples} yTitle={words.axes.norm} />
      {families.map((family, i) => (
        <g key={family.label}>
          <SpreadCurve
            name={family.label}
            points={pointsOf(family)}
            style={STYLES[i] as SeriesStyle}
            x={x}
            y={y}
            joined={false}
          />
          {family.law && (
            <FitCurve
              name={family.label}
              of={powerLaw(family.law)}
              between={lawRange(family, atMarks)}
              style={STYLES[i] as SeriesStyle}
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
