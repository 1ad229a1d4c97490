import type { InsideFrame } from '../../analysis/inside/frame';
import { type InsideFinding, insideFinding } from '../../analysis/inside/insideFinding';
import { insideViewText } from '../en/insideView';
import { groupedNumber, reachedPercent } from '../format/numbers';

function findingText(finding: InsideFinding): string {
  const texts = insideViewText.finding;
  if (finding.code === 'forming' || finding.code === 'rule')
    return texts[finding.code]({ share: reachedPercent(finding.values.share) });
  return texts[finding.code];
}

/** Key frequencies that a sentence names at most. */
const MOST_KEYS = 12;

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
  return [
    accuracy,
    findingText(finding),
    ...(hasRule && key.length > 0
      ? [insideViewText.keys({ count: key.length, keys: names.join(', ') })]
      : []),
  ].join(' ');
}
