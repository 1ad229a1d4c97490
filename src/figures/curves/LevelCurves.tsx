import { figuresText } from '../../messages/en/figures';
import { Axes } from '../axes/Axes';
import { Legend, plotLayout } from '../axes/Legend';
import { linePath } from '../axes/linePath';
import { Marker } from '../axes/Marker';
import { logAxis } from '../axes/scales';
import { NORM_STYLES } from '../axes/seriesStyle';
import { VerticalMarks } from '../axes/VerticalMarks';
import { type ColorToken, tokenColor } from '../colorTokens';
import { Figure, type FigureProps } from '../Figure';
import { SMALL_TEXT } from '../figureLayout';
import { numberText } from '../numberText';

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

const words = figuresText;
const KINDS = ['memorising', 'generalising'] as const;
/** Room for the sizes at the curves' ends. */
const END_LABEL_ROOM = 46;

function kindDescription(kind: LevelCurve['kind'], curves: readonly LevelCurve[]): string {
  const own = curves.filter((curve) => curve.kind === kind);
  const named = { kind: words.kinds[kind] };
  if (own.length === 0) return words.noCurves(named);
  const passing = own.filter(({ atTarget }) => atTarget !== undefined).length;
  return words.passing({ ...named, passing, all: own.length });
}

/** Norm against correct logit (or train loss) along weight decay: where each curve passes the common level, its norm is read. */
export function LevelCurves({ curves, levelTitle, target, ...figure }: LevelCurvesProps) {
  const { legend, area } = plotLayout(figure, Object.values(words.kinds), 34);
  const right = area.right - END_LABEL_ROOM;
  const all = curves.flatMap(({ points }) => points);
  const levels = [...all.map(({ level }) => level), ...(target === undefined ? [] : [target])];
  const x = logAxis(levels, Math.floor((right - area.left) / 60));
  const norms = all.map(({ weightNorm }) => weightNorm);
  const y = logAxis(norms, Math.floor((area.bottom - area.top) / 28));
  x.scale.range([area.left, right]);
  y.scale.range([area.bottom, area.top]);
  const styleOf = (kind: LevelCurve['kind']) => NORM_STYLES[kind];
  const at = target === undefined ? [] : [words.comparedAt({ level: numberText(target) })];
  const placed = curves.map((curve) => ({
    ...curve,
    places: curve.points.map(
      ({ level, weightNorm }) => [x.scale(level), y.scale(weightNorm)] as const,
    ),
  }));
  return (
    <Figure
      {...figure}
      description={[
        words.levels({ level: levelTitle }),
        ...at,
        ...KINDS.map((kind) => kindDescription(kind, curves)),
      ].join(' ')}
      empty={all.length === 0 ? words.noneEnded : undefined}
    >
      <Legend
        entries={KINDS.map((kind) => ({
          label: words.kinds[kind],
          style: styleOf(kind),
          markers: true,
        }))}
        {...legend}
      />
      <Axes area={{ ...area, right }} x={x} y={y} xTitle={levelTitle} yTitle={words.axes.norm} />
      {target !== undefined && (
        <VerticalMarks
          marks={[{ at: target, label: numberText(target), color: 'ink' }]}
          place={x.scale}
          area={{ ...area, right }}
          wordsAt={1}
        />
      )}
      {placed.map(({ kind, trainExamples, places }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: seeds of one size have no other name, and no state
        <g key={i} data-curve={`${kind} ${trainExamples}`}>
          <path
            d={linePath(places)}
            stroke={tokenColor(styleOf(kind).color)}
            strokeWidth={1.25}
            strokeOpacity={0.7}
            strokeDasharray={styleOf(kind).dash || undefined}
          />
          {places.map((place) => (
            <Marker key={place.join()} at={place} style={styleOf(kind)} size={2.2} faint />
          ))}
        </g>
      ))}
      {target !== undefined &&
        curves.map(
          ({ kind, atTarget }, i) =>
            atTarget !== undefined && (
              // biome-ignore lint/suspicious/noArrayIndexKey: as above
              <g key={i} data-bucket={kind}>
                <Marker at={[x.scale(target), y.scale(atTarget)]} style={styleOf(kind)} />
              </g>
            ),
        )}
      <EndLabels
        left={right + 6}
        labels={placed.flatMap(({ kind, trainExamples, places }) => {
          const last = places.reduce<readonly [number, number] | undefined>(
            (most, place) => (most && most[0] >= place[0] ? most : place),
            undefined,
          );
          return last
            ? [{ text: numberText(trainExamples), y: last[1], color: styleOf(kind).color }]
            : [];
        })}
      />
    </Figure>
  );
}
