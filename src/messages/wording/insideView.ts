import type { InsideFrame } from '../../analysis/inside/frame';
import { type InsideFinding, insideFinding } from '../../analysis/inside/insideFinding';
import type { KeyCosines, PairClock } from '../../analysis/inside/logits/pairClock';
import { insideViewText } from '../en/insideView';
import { groupedNumber, localizedDecimal, reachedPercent } from '../format/numbers';

function findingText(finding: InsideFinding): string {
  const texts = insideViewText.finding;
  if (finding.code === 'forming' || finding.code === 'rule')
    return texts[finding.code]({ share: reachedPercent(finding.values.share) });
  return texts[finding.code];
}

/** Key frequencies that a sentence names at most. */
const MOST_KEYS = 12;

/** Sentences after each other; a list that was cut short needs no full stop behind its “…”. */
const sentences = (parts: readonly string[]) =>
  parts.filter(Boolean).join(' ').replaceAll('….', '…');

/** What is seen inside a network at a step, in sentences. */
export function insideSentence(step: number, frame: InsideFrame): string {
  const { train, test } = frame.accuracy;
  const of = { step: groupedNumber(step), train: reachedPercent(train) };
  const accuracy = Number.isNaN(test)
    ? insideViewText.accuracyAll(of)
    : insideViewText.accuracy({ ...of, test: reachedPercent(test) });
  const finding = insideFinding(frame);
  const key = frame.frequencies?.key ?? [];
  const names = key.length > MOST_KEYS ? [...key.slice(0, MOST_KEYS), '…'] : key;
  const hasRule = finding.code === 'rule' || finding.code === 'forming';
  return sentences([
    accuracy,
    findingText(finding),
    ...(hasRule && key.length > 0
      ? [insideViewText.keys({ count: key.length, keys: names.join(', ') })]
      : []),
  ]);
}

/** Amounts that a sentence names at most, the largest first. */
const MOST_PARTS = 4;
/** Smaller ones would read as 0. */
const LEAST_PART = 0.05;

/** A logit, or a part of one. */
const amountText = (value: number) => localizedDecimal(value.toFixed(1).replace('-', '−'));

/** What is seen in the logits of one pair. */
export function clockSentence(clock: PairClock, cosines: KeyCosines | undefined): string {
  const { answers, right, largest, logits, explained } = clock;
  const logitOf = (place: number) => amountText(logits[place] as number);
  const answer = answers[right] as number;
  const share = reachedPercent(Math.max(0, explained));
  const parts = [...(cosines?.key ?? [])]
    .map((k) => ({ k, value: cosines?.coefficients[k - 1] as number }))
    .filter(({ value }) => Math.abs(value) >= LEAST_PART)
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
  const named = parts
    .slice(0, MOST_PARTS)
    .map(({ k, value }) => insideViewText.clockPart({ frequency: k, value: amountText(value) }));
  return sentences([
    right === largest
      ? insideViewText.clockRight({ answer, logit: logitOf(right) })
      : insideViewText.clockWrong({
          given: answers[largest] as number,
          logit: logitOf(largest),
          answer,
          other: logitOf(right),
        }),
    Number.isNaN(explained)
      ? ''
      : cosines
        ? insideViewText.clockKeysExplain({ share })
        : insideViewText.clockRuleExplains({ share }),
    named.length > 0
      ? insideViewText.clockParts({
          parts: [...named, ...(parts.length > MOST_PARTS ? ['…'] : [])].join(', '),
        })
      : '',
  ]);
}
