import { useMemo } from 'react';
import { taskCoordinate } from '../../analysis/inside/coordinate/taskCoordinate';
import type { InsideFrame } from '../../analysis/inside/frame';
import {
  clockTurns,
  frequencyCosine,
  type PairClock,
  pairClock,
} from '../../analysis/inside/logits/pairClock';
import { type Dial, PairDials } from '../../figures/inside/PairDials';
import { numberText } from '../../figures/numberText';
import { insideViewText as messages } from '../../messages/en/insideView';
import { clockSentence } from '../../messages/wording/insideView';
import { pairExpression } from '../../messages/wording/pairExpression';
import type { RunConfig } from '../../run/config/runConfig';
import type { CloseLook } from '../../store/inside/insideFeed';
import { FigureTable } from '../sweeps/FigureTable';
import { ResponsiveFigure } from '../sweeps/ResponsiveFigure';

/** The dials of a pair: the logits, what the rule gives, and what is left. */
function dialsOf(clock: PairClock, frame: InsideFrame, frequency: number): readonly Dial[] {
  const { frequencies } = frame;
  const coefficient = frequencies?.coefficients[frequency - 1];
  return [
    { label: messages.clockAll, values: clock.logits },
    {
      label: frequencies ? messages.clockKeyPart : messages.clockRulePart,
      values: clock.rule,
      line:
        coefficient === undefined
          ? undefined
          : frequencyCosine(clock.logits.length, clock.right, frequency, coefficient),
    },
    { label: messages.clockRest, values: clock.residual },
  ];
}

/** All answers with their numbers, the largest logit first. */
function ClockTable({ clock, rule }: { readonly clock: PairClock; readonly rule: string }) {
  const { answers, logits } = clock;
  const places = Array.from(answers, (_, place) => place).sort(
    (a, b) => (logits[b] as number) - (logits[a] as number),
  );
  const { answer, all, rest } = messages.clockColumns;
  return (
    <FigureTable
      label={messages.clockTable}
      heads={[answer, all, rule, rest]}
      count={places.length}
      rows={(most) =>
        places.slice(0, most).map((place) => (
          <tr key={place}>
            <th scope="row">{answers[place]}</th>
            {[logits, clock.rule, clock.residual].map((values, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column's place is its name
              <td key={i}>{numberText(values[place] as number)}</td>
            ))}
          </tr>
        ))
      }
    />
  );
}

/** The logits of the pair that is read, as the rule's part and what is left. */
export function ClockPanel({
  config,
  frame,
  frequency,
  pair,
  look,
}: {
  readonly config: RunConfig;
  readonly frame: InsideFrame;
  readonly frequency: number;
  readonly pair: number;
  readonly look: CloseLook | undefined;
}) {
  const { op, p } = config.task;
  const coordinate = useMemo(() => taskCoordinate(op, p), [op, p]);
  const { tokens, n } = coordinate;
  const found = look?.pairLogits;
  const cosines = frame.frequencies;
  const clock = useMemo(
    () =>
      found?.pair === pair && found.logits.length === tokens
        ? pairClock(found.logits, pair, coordinate, frame.rule.means, cosines)
        : undefined,
    [found, pair, tokens, coordinate, frame, cosines],
  );
  const title = messages.clock({
    pair: pairExpression(op, Math.floor(pair / tokens), pair % tokens),
  });
  const isOutside = (coordinate.target[pair] ?? -1) < 0;
  return (
    <section className="inside-panel clock-panel" aria-label={title}>
      <ResponsiveFigure minHeight={160}>
        {(size) =>
          clock && (
            <PairDials
              {...size}
              title={title}
              dials={dialsOf(clock, frame, frequency)}
              answers={clock.answers}
              turns={clockTurns(n, cosines ? frequency : 1)}
              right={clock.right}
              given={clock.largest}
            />
          )
        }
      </ResponsiveFigure>
      <p className="inside-note">
        {isOutside && messages.clockOutside}
        {clock && clockSentence(clock, cosines)}{' '}
        {clock && cosines && messages.clockTurn({ frequency })}
      </p>
      {clock && (
        <ClockTable clock={clock} rule={cosines ? messages.clockKeyPart : messages.clockRulePart} />
      )}
    </section>
  );
}
