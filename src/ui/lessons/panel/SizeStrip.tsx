import { lessonPanelText } from '../../../messages/en/lessons';
import { reachedPercent } from '../../../messages/format/numbers';
import type { RunFacts } from '../runFacts';

const [WIDTH, LEFT, RIGHT, BASE, TOP] = [320, 14, 306, 84, 10] as const;

interface SizeStripProps {
  readonly min: number;
  readonly max: number;
  readonly guesses: readonly { readonly size: number }[];
  readonly runs: readonly Pick<RunFacts, 'trainExamples' | 'testAccuracy'>[];
}

/** Predictions as a dot each over an axis of sizes, and what runs reached there as diamonds, high for a high test accuracy. */
export function SizeStrip({ min, max, guesses, runs }: SizeStripProps) {
  const x = (size: number) => LEFT + ((size - min) / (max - min)) * (RIGHT - LEFT);
  const y = (accuracy: number) => BASE - 6 - accuracy * (BASE - TOP - 12);
  const columns = new Map<number, number>();
  const dots = guesses.map(({ size }) => {
    const column = Math.round(x(size) / 7);
    const row = columns.get(column) ?? 0;
    columns.set(column, row + 1);
    return { at: 7 * column, row };
  });
  const ticks = [0, 0.25, 0.5, 0.75, 1].map((share) => Math.round(min + share * (max - min)));
  const accuracies = runs
    .map(({ trainExamples, testAccuracy }) =>
      lessonPanelText.accuracyAt({ size: trainExamples, accuracy: reachedPercent(testAccuracy) }),
    )
    .join('; ');
  const sizes = guesses.map(({ size }) => size).join(', ');
  return (
    <svg
      className="size-strip"
      viewBox={`0 0 ${WIDTH} 104`}
      role="img"
      aria-label={[
        sizes ? lessonPanelText.predictionsAre({ sizes }) : lessonPanelText.predictionsNone,
        ...(accuracies ? [lessonPanelText.accuraciesBySize({ accuracies })] : []),
      ].join(' ')}
    >
      <line x1={LEFT} x2={RIGHT} y1={BASE} y2={BASE} />
      {ticks.map((size) => (
        <text key={size} x={x(size)} y={BASE + 15} textAnchor="middle">
          {size}
        </text>
      ))}
      {dots.map(({ at, row }) => (
        <circle key={`${at} ${row}`} className="guess" cx={at} cy={BASE - 5 - 7 * row} r={3} />
      ))}
      {runs.map(({ trainExamples, testAccuracy }) => (
        <path
          key={trainExamples}
          className="result"
          d="M0-5L5 0 0 5-5 0z"
          transform={`translate(${x(trainExamples)} ${y(testAccuracy)})`}
        />
      ))}
    </svg>
  );
}
