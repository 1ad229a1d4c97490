import { DefaultZIndexes, Scatter, ZIndexLayer } from 'recharts';
import { figuresText } from '../../messages/en/figures';
import { BUTTON_LINE, plotLayout } from '../axes/Legend';
import { linePath } from '../axes/linePath';
import { Marker } from '../axes/Marker';
import { logAxis } from '../axes/scales';
import { NORM_STYLES } from '../axes/seriesStyle';
import { type ColorToken, tokenColor } from '../colorTokens';
import type { FigureProps } from '../Figure';
import { SMALL_TEXT } from '../figureLayout';
import { numberText } from '../numberText';
import { CurveChart, usePlace } from './CurveChart';

const END_LABEL_LINE = 12;

interface EndLabel {
  readonly text: string;
  readonly y: number;
  readonly color: ColorToken;
}

/** Those that have room, from the top; of those that say the same, one. */
function withoutOverlaps(labels: readonly EndLabel[]): readonly EndLabel[] {
  const shown: EndLabel[] = [];
  for (const label of [...labels].sort((a, b) => a.y - b.y)) {
    const isSaid = shown.some(({ text }) => text === label.text);
    const last = shown.at(-1);
    if (!isSaid && (!last || label.y - last.y >= END_LABEL_LINE)) shown.push(label);
  }
  return shown;
}

/** What curves are, in words at their right ends. Words that would lie over others are left out. */
const EndLabels = ({
  labels,
  left,
}: {
  readonly labels: readonly EndLabel[];
  readonly left: number;
}) =>
  withoutOverlaps(labels).map(({ text, y, color: name }) => (
    <text
      key={text}
      x={left}
      y={y.toFixed(2)}
      dy="0.35em"
      fontSize={SMALL_TEXT}
      fill={tokenColor(name)}
    >
      {text}
    </text>
  ));

/** Networks that differ in weight decay only, in its order. */
export interface LevelCurve {
  readonly kind: 'memorising' | 'generalising';
  readonly trainExamples: number;
  readonly points: readonly { readonly level: number; readonly weightNorm: number }[];
  /** The norm at the level at which they are compared. */
  readonly atTarget?: number;
}

export interface LevelCurvesProps extends FigureProps {
  readonly curves: readonly LevelCurve[];
  /** What is held equal, such as “correct logit”. */
  readonly levelTitle: string;
  /** The level at which the curves are compared. */
  readonly target?: number;
}

const KINDS = ['memorising', 'generalising'] as const;
/** Room for the sizes at the curves' ends. */
const END_LABEL_ROOM = 46;

function kindDescription(kind: LevelCurve['kind'], curves: readonly LevelCurve[]): string {
  const own = curves.filter((curve) => curve.kind === kind);
  const named = { kind: figuresText.kinds[kind] };
  if (own.length === 0) return figuresText.noCurves(named);
  const passing = own.filter(({ atTarget }) => atTarget !== undefined).length;
  return figuresText.passing({ ...named, passing, all: own.length });
}

/**
 * The lines of curves in the order of weight decay, with the norm read off each at the common level, and their sizes at their ends.
 * Their points are drawn by a Scatter, to be read one by one.
 */
function CurveLines({
  curves,
  target,
  labelsLeft,
}: {
  readonly curves: readonly LevelCurve[];
  readonly target: number | undefined;
  readonly labelsLeft: number;
}) {
  const [x, y] = usePlace();
  const placed = curves.map(({ kind, trainExamples, points, atTarget }) => ({
    style: NORM_STYLES[kind],
    trainExamples,
    places: points.map(({ level, weightNorm }) => [x(level), y(weightNorm)] as const),
    atTarget:
      target === undefined || atTarget === undefined ? [] : [[x(target), y(atTarget)] as const],
  }));
  const labels = placed.flatMap(({ style, trainExamples, places }) => {
    const [last] = [...places].sort(([a], [b]) => b - a);
    return last ? [{ text: numberText(trainExamples), y: last[1], color: style.color }] : [];
  });
  return (
    <>
      <ZIndexLayer zIndex={DefaultZIndexes.line}>
        {placed.map(({ style, places }, i) => (
          <path
            // biome-ignore lint/suspicious/noArrayIndexKey: seeds of one size have no other name, and no state
            key={i}
            d={linePath(places)}
            fill="none"
            stroke={tokenColor(style.color)}
            strokeWidth={1.25}
            strokeOpacity={0.7}
            strokeDasharray={style.dash || undefined}
          />
        ))}
      </ZIndexLayer>
      <ZIndexLayer zIndex={DefaultZIndexes.scatter}>
        {placed.flatMap(({ style, atTarget }, i) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          atTarget.map((at) => <Marker key={i} at={at} style={style} />),
        )}
        <EndLabels left={labelsLeft} labels={labels} />
      </ZIndexLayer>
    </>
  );
}

/** A network as a point that can be read. */
interface NetworkPoint {
  readonly kind: LevelCurve['kind'];
  readonly trainExamples: number;
  readonly level: number;
  readonly weightNorm: number;
}

/** Radius of what the pointer has to meet to read a point, in the figure's units. */
const READING_RADIUS = 8;

/** Norm against correct logit (or train loss) along weight decay: where each curve passes the common level, its norm is read. */
export function LevelCurves({ curves, levelTitle, target, ...figure }: LevelCurvesProps) {
  const entries = KINDS.map((kind) => ({
    kind,
    label: figuresText.kinds[kind],
    style: NORM_STYLES[kind],
    markers: true,
  }));
  const labels = entries.map(({ label }) => label);
  const { legend, area: whole } = plotLayout(figure, labels, 34, BUTTON_LINE);
  const area = { ...whole, right: whole.right - END_LABEL_ROOM };
  const points = curves
    .flatMap(({ kind, trainExamples, points: own }): NetworkPoint[] =>
      own.map((point) => ({ kind, trainExamples, ...point })),
    )
    .sort((a, b) => a.level - b.level); // the arrow keys go from left to right
  const levels = [...points.map(({ level }) => level), ...(target === undefined ? [] : [target])];
  const norms = points.map(({ weightNorm }) => weightNorm);
  const at = target === undefined ? undefined : numberText(target);
  return (
    <CurveChart
      {...figure}
      description={[
        figuresText.levels({ level: levelTitle }),
        ...(at === undefined ? [] : [figuresText.comparedAt({ level: at })]),
        ...KINDS.map((kind) => kindDescription(kind, curves)),
      ].join(' ')}
      empty={points.length === 0 ? figuresText.noneEnded : undefined}
      entries={entries}
      legend={legend}
      area={area}
      x={logAxis(levels, Math.floor((area.right - area.left) / 60))}
      y={logAxis(norms, Math.floor((area.bottom - area.top) / 28))}
      xTitle={levelTitle}
      yTitle={figuresText.axes.norm}
      marks={target === undefined ? [] : [{ at: target, label: numberText(target), color: 'text' }]}
      reads="points"
      rows={points}
      xOf={({ level }) => level}
      reading={({ kind, trainExamples, level, weightNorm }) => ({
        heading: `${figuresText.kinds[kind]}, ${figuresText.atSize({ size: numberText(trainExamples) })}`,
        lines: [
          figuresText.reading({ label: levelTitle, value: numberText(level) }),
          figuresText.reading({ label: figuresText.axes.norm, value: numberText(weightNorm) }),
        ],
      })}
    >
      {(isShown) => {
        const shown = entries.filter(({ label }) => isShown(label)).map(({ kind }) => kind);
        return [
          <CurveLines
            key="lines"
            curves={curves.filter(({ kind }) => shown.includes(kind))}
            target={target}
            labelsLeft={area.right + 6}
          />,
          <Scatter
            key="points"
            data={points.filter(({ kind }) => shown.includes(kind))}
            dataKey="weightNorm"
            isAnimationActive={false}
            shape={({ cx = Number.NaN, cy = Number.NaN, payload }) => (
              <g>
                <circle cx={cx} cy={cy} r={READING_RADIUS} fill="transparent" />
                <Marker at={[cx, cy]} style={NORM_STYLES[(payload as NetworkPoint).kind]} faint />
              </g>
            )}
          />,
        ];
      }}
    </CurveChart>
  );
}
