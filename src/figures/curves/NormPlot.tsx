import { ReferenceLine } from 'recharts';
import { figuresText } from '../../messages/en/figures';
import { localizedDecimal } from '../../messages/format/numbers';
import { BUTTON_LINE, plotLayout } from '../axes/Legend';
import { logAxis } from '../axes/scales';
import { NORM_STYLES, type SeriesStyle } from '../axes/seriesStyle';
import type { VerticalMark } from '../axes/VerticalMarks';
import { markDescriptions } from '../axes/VerticalMarks';
import { tokenColor } from '../colorTokens';
import type { FigureProps } from '../Figure';
import { numberText } from '../numberText';
import { CurveChart } from './CurveChart';
import { SpreadSeries } from './SpreadSeries';
import { spreadByX } from './spreadByX';

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

/** A family by name, with how its norm grows. */
function familyLabel({ label, law }: NormFamily): string {
  if (!law) return label;
  const [slope, from, to] = [law.slope, ...law.interval].map((exponent) =>
    localizedDecimal(exponent.toFixed(2)).replace('-', '−'),
  ) as [string, string, string];
  return figuresText.slope({ label, slope, range: figuresText.range({ from, to }) });
}

/** The points of a family that have a place on log axes. */
const familyPoints = ({ points }: NormFamily) =>
  points
    .map(({ trainExamples, weightNorm }) => ({ x: trainExamples, y: weightNorm }))
    .filter(({ x, y }) => x > 0 && y > 0 && y < Infinity);

/** The ends of a family's law, which is drawn along its points and as far as the marks, where the families are compared. */
function lawEnds(family: NormFamily, atMarks: readonly number[]) {
  const { law } = family;
  const sizes = [...familyPoints(family).map(({ x }) => x), ...atMarks];
  if (!law || sizes.length === 0) return [];
  return [Math.min(...sizes), Math.max(...sizes)].map((x) => ({
    x,
    y: Math.exp(law.intercept + law.slope * Math.log(x)),
  }));
}

function familyDescription(family: NormFamily): string {
  const norms = familyPoints(family).map(({ y }) => y);
  if (norms.length === 0) return figuresText.noValues(family);
  const [from, to] = [numberText(Math.min(...norms)), numberText(Math.max(...norms))];
  return figuresText.normRange({
    label: familyLabel(family),
    range: figuresText.range({ from, to }),
  });
}

/** Parameter norm by training-set size of two families of networks, and where their lines cross. */
export function NormPlot({ memorising, generalising, marks = [], ...figure }: NormPlotProps) {
  const families = [memorising, generalising];
  const rows = spreadByX(families.map(familyPoints));
  const entries = families.map((family, i) => ({
    label: familyLabel(family),
    style: STYLES[i] as SeriesStyle,
    markers: true,
  }));
  const labels = entries.map(({ label }) => label);
  const { legend, area } = plotLayout(figure, labels, 34, BUTTON_LINE);
  const atMarks = marks.flatMap(({ at, interval = [] }) => [at, ...interval]);
  const laws = families.map((family) => lawEnds(family, atMarks));
  const norms = [...families.flatMap(familyPoints), ...laws.flat()].map(({ y }) => y);
  return (
    <CurveChart
      {...figure}
      description={[
        figuresText.norms,
        ...families.map(familyDescription),
        ...markDescriptions(marks),
      ].join(' ')}
      empty={rows.length === 0 ? figuresText.noneEnded : undefined}
      entries={entries}
      legend={legend}
      area={area}
      x={logAxis(
        [...rows.map(({ x }) => x), ...atMarks],
        Math.floor((area.right - area.left) / 48),
      )}
      y={logAxis(norms, Math.floor((area.bottom - area.top) / 28))}
      xTitle={figuresText.axes.trainExamples}
      yTitle={figuresText.axes.norm}
      marks={marks}
      reads="columns"
      rows={rows}
      xOf={({ x }) => x}
      reading={({ x, spreads }, isShown) => ({
        heading: figuresText.atSize({ size: numberText(x) }),
        lines: families.flatMap(({ label }, i) => {
          const spread = spreads[i];
          if (!spread || !isShown(labels[i] as string)) return [];
          return [figuresText.reading({ label, value: numberText(spread.mean) })];
        }),
      })}
    >
      {(isShown) =>
        entries.map(({ label, style }, i) => {
          const [from, to] = laws[i] ?? [];
          if (!isShown(label)) return null;
          return [
            <SpreadSeries key={label} index={i} label={label} style={style} isJoined={false} />,
            from && to && (
              <ReferenceLine
                key={`${label} law`}
                segment={[from, to]} // a power law is straight on log axes
                stroke={tokenColor(style.color)}
                strokeWidth={2}
                {...(style.dash ? { strokeDasharray: style.dash } : {})}
              />
            ),
          ];
        })
      }
    </CurveChart>
  );
}
