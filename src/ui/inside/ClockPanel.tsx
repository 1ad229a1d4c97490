import type { InsideFrame } from '../../analysis/inside/frame';
import {
  clockTurns,
  frequencyCosine,
  type PairClock,
} from '../../analysis/inside/logits/pairClock';
import { type Dial, PairDials } from '../../figures/inside/PairDials';
import { numberText } from '../../figures/numberText';
import { insideViewText as messages } from '../../messages/en/insideView';
import { clockSentence } from '../../messages/wording/insideView';
import { pairExpression } from '../../messages/wording/pairExpression';
import type { RunConfig } from '../../run/config/runConfig';
import { tokenCount } from '../../tasks/pairs';
import { FigureTable } from '../sweeps/FigureTable';
import { ResponsiveFigure } from '../sweeps/ResponsiveFigure';
import { InsidePanel } from './InsidePanel';
import type { StepLook } from './useStepLook';

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

/** What `PairDials` draws of the pair that is read; undefined where its logits are not there. */
export function pairDials({ config, frame, frequency, selected, clock }: StepLook) {
  if (!clock) return undefined;
  const n = clock.logits.length;
  return {
    title: clockTitle(config, selected.pair),
    dials: dialsOf(clock, frame, frequency),
    answers: clock.answers,
    turns: clockTurns(n, frame.frequencies ? frequency : 1),
    right: clock.right,
    given: clock.largest,
  };
}

function clockTitle({ task: { op, p } }: RunConfig, pair: number): string {
  const tokens = tokenCount(op, p);
  return messages.clock({ pair: pairExpression(op, Math.floor(pair / tokens), pair % tokens) });
}

/** The logits of the pair that is read, as the rule's part and what is left. */
export function ClockPanel({ of }: { readonly of: StepLook }) {
  const { config, frame, frequency, selected, look, clock } = of;
  const cosines = frame.frequencies;
  const drawn = pairDials(of);
  const isOutside = look?.pairLogits?.pair === selected.pair && !clock;
  return (
    <InsidePanel name="clock" title={clockTitle(config, selected.pair)}>
      <ResponsiveFigure minHeight={160}>
        {(size) => drawn && <PairDials {...size} {...drawn} />}
      </ResponsiveFigure>
      <p className="inside-note">
        {isOutside && messages.clockOutside}
        {clock && clockSentence(clock, cosines)}{' '}
        {clock && cosines && messages.clockTurn({ frequency })}
      </p>
      {clock && (
        <ClockTable clock={clock} rule={cosines ? messages.clockKeyPart : messages.clockRulePart} />
      )}
    </InsidePanel>
  );
}
