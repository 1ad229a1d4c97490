import type { InsideAbsence } from '../../analysis/inside/absence';
import { type InsideFinding, insideFinding } from '../../analysis/inside/insideFinding';
import type { InsideFrame } from '../../analysis/inside/insideFrame';
import { insideText } from '../en/inside';
import { groupedNumber, reachedPercent } from '../format/numbers';

function findingText(finding: InsideFinding): string {
  const texts = insideText.finding;
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
    ? insideText.accuracyAll(of)
    : insideText.accuracy({ ...of, test: reachedPercent(test) });
  const finding = insideFinding(frame);
  const key = frame.frequencies?.key ?? [];
  const names = key.length > MOST_KEYS ? [...key.slice(0, MOST_KEYS), '…'] : key;
  const hasRule = finding.code === 'rule' || finding.code === 'forming';
  return [
    accuracy,
    findingText(finding),
    ...(hasRule && key.length > 0
      ? [insideText.keys({ count: key.length, keys: names.join(', ') })]
      : []),
  ].join(' ');
}

/** Why measures are not there. */
export function absenceText({ code, values }: InsideAbsence): string {
  const { absent } = insideText;
  switch (code) {
    case 'rule-only':
      return absent.ruleOnly;
    case 'needs-prime':
      return absent.needsPrime({ p: values.p });
    case 'folded-tokens':
      return absent.foldedTokens;
    case 'no-frequencies':
      return absent.noFrequencies;
    default:
      return absent.other;
  }
}
