import { insideFiguresText as messages } from '../../messages/en/insideFigures';
import { type ColorToken, tokenColor } from '../colorTokens';
import { Figure, type FigureProps } from '../Figure';
import { SMALL_TEXT } from '../figureLayout';
import { numberText } from '../numberText';

/** One dial: a value for each answer. */
export interface Dial {
  readonly label: string;
  /** [n] */
  readonly values: ArrayLike<number>;
  /** One part of the values, drawn as a dotted line, [n]. */
  readonly line?: ArrayLike<number> | undefined;
}

export interface PairDialsProps extends FigureProps {
  /** The first is the sum of the others; all have one scale. */
  readonly dials: readonly Dial[];
  /** Token of each place, [n]. */
  readonly answers: ArrayLike<number>;
  /** How far round the circle each place is, in n-ths of it, [n]. */
  readonly turns: ArrayLike<number>;
  /** The places of the right answer and of the one that is given. */
  readonly right: number;
  readonly given: number;
}

/** Room at the top of a figure for its title and the dials' names, and round a dial for the numbers of answers. */
const HEAD = 46;
const RIM = 13;
const GAP = 18;
/** The circle of 0, and how far the largest value is from it, as shares of a dial's radius. */
const ZERO = 0.58;
const REACH = 0.42;

const SIGNS = ['=', '+', '+', '+'] as const;

interface Look {
  readonly color: ColorToken;
  readonly width: number;
}
const OTHER: Look = { color: 'train', width: 1.6 };
const RIGHT: Look = { color: 'group-1', width: 3.4 };
const GIVEN: Look = { color: 'test', width: 3.4 };

/** Values of all answers as bars on a circle: outwards above 0, inwards below. */
function DialBars({
  dial: { values, line },
  radius,
  largest,
  figure: { answers, turns, right, given },
}: {
  readonly dial: Dial;
  readonly radius: number;
  readonly largest: number;
  readonly figure: PairDialsProps;
}) {
  const n = values.length;
  const point = (place: number, r: number) => {
    const angle = (2 * Math.PI * (turns[place] as number)) / n;
    return `${(r * Math.sin(angle)).toFixed(2)} ${(-r * Math.cos(angle)).toFixed(2)}`;
  };
  const at = (value: number) => radius * (ZERO + (REACH * value) / largest);
  const places = Array.from({ length: n }, (_, place) => place);
  const lookOf = (place: number) => (place === right ? RIGHT : place === given ? GIVEN : OTHER);
  // The marked ones last, so that they are on top.
  const bars = [...places].sort((a, b) => lookOf(a).width - lookOf(b).width);
  const round = [...places].sort((a, b) => (turns[a] as number) - (turns[b] as number));
  const named = [...new Set([right, given])];
  return (
    <>
      <circle r={radius * ZERO} stroke={tokenColor('edge')} strokeWidth={0.8} />
      {bars.map((place) => {
        const { color, width } = lookOf(place);
        const isWrong = place === given && given !== right;
        return (
          <path
            key={place}
            d={`M${point(place, radius * ZERO)}L${point(place, at(values[place] as number))}`}
            stroke={tokenColor(color)}
            strokeWidth={Math.min(width, (width * radius) / n)}
            strokeDasharray={isWrong ? '2 1.5' : undefined}
          />
        );
      })}
      {line && (
        <path
          d={`M${round.map((place) => point(place, at(line[place] as number))).join('L')}Z`}
          stroke={tokenColor('text')}
          strokeWidth={1}
          strokeDasharray="1.5 2"
        />
      )}
      {named.map((place) => {
        const [x, y] = point(place, radius + RIM / 2).split(' ');
        return (
          <text
            key={place}
            x={x}
            y={y}
            dy="0.35em"
            textAnchor="middle"
            fontSize={SMALL_TEXT}
            fontWeight={place === right ? 700 : 400}
            fill={tokenColor('text')}
          >
            {answers[place]}
          </text>
        );
      })}
    </>
  );
}

/** The logits of one pair as dials, side by side: all of it, and the parts that it is the sum of. */
export function PairDials(props: PairDialsProps) {
  const { dials, answers, right, given, turns: _, ...figure } = props;
  const { width, height } = figure;
  const slot = (width - GAP * (dials.length - 1)) / dials.length;
  const radius = Math.max(1, Math.min(slot, height - HEAD) / 2 - RIM);
  const largest = Math.max(
    1e-12,
    ...dials
      .flatMap(({ values, line }) => [...Array.from(values), ...Array.from(line ?? [])])
      .map(Math.abs),
  );
  const label = (place: number) => String(answers[place]);
  return (
    <Figure
      {...figure}
      description={[
        messages.dials,
        ...dials.map(({ label: name, values }) =>
          messages.dialValue({
            label: name,
            answer: label(right),
            value: numberText(values[right] as number),
          }),
        ),
        given === right
          ? messages.dialsRight
          : messages.dialsGiven({
              answer: label(given),
              value: numberText(dials[0]?.values[given] as number),
            }),
      ].join(' ')}
    >
      {dials.map((dial, i) => {
        const x = slot / 2 + i * (slot + GAP);
        return (
          <g
            key={dial.label}
            transform={`translate(${x.toFixed(1)} ${(HEAD + radius + RIM).toFixed(1)})`}
          >
            <text
              y={-radius - RIM - 6}
              textAnchor="middle"
              fontSize={SMALL_TEXT}
              fill={tokenColor('text')}
            >
              {dial.label}
            </text>
            {i > 0 && (
              <text
                x={-(slot + GAP) / 2}
                dy="0.35em"
                textAnchor="middle"
                fontSize={16}
                fill={tokenColor('text')}
              >
                {SIGNS[i - 1]}
              </text>
            )}
            <DialBars dial={dial} radius={radius} largest={largest} figure={props} />
          </g>
        );
      })}
    </Figure>
  );
}
