import type { InsideAbsence, InsideAbsences } from '../../analysis/inside/absence';
import type { WeightsProblem, WeightsProblems } from '../../run/model/readSafetensors';
import { insideText } from '../en/inside';
import { groupedNumber, listText } from '../format/numbers';
import { codedText, type TextsOf } from './codedText';
import { operationLabel } from './settings';

const ABSENCES: TextsOf<InsideAbsences> = {
  'rule-only': ({ op }) => insideText.ruleOnly({ task: operationLabel(op) }),
  'needs-prime': ({ op, p }) => insideText.needsPrime({ task: operationLabel(op), p }),
  'folded-tokens': () => insideText.foldedTokens,
  'no-frequencies': () => insideText.noFrequencies,
  'no-representations': ({ op }) => insideText.noRepresentations({ task: operationLabel(op) }),
  'no-test-pairs': () => insideText.noTestPairs,
  'no-attention': () => insideText.noAttention,
  'not-commuting': ({ op }) => insideText.notCommuting({ task: operationLabel(op) }),
};

/** Why measures of what is inside a network are absent, as a sentence. */
export const insideAbsenceText = (absence: InsideAbsence): string =>
  codedText<InsideAbsences>(ABSENCES, absence);

/** Names that a sentence lists at most: a file may have thousands. */
const MAX_NAMES = 8;

const namesText = (names: readonly string[]) =>
  names.length > MAX_NAMES ? `${names.slice(0, MAX_NAMES).join(', ')}, …` : listText(names);
const shapeText = (shape: readonly number[]) => `[${shape.join(', ')}]`;

const WEIGHTS: TextsOf<WeightsProblems> = {
  'no-header': ({ bytes }) => insideText.noHeader({ bytes: groupedNumber(bytes) }),
  'bad-header': () => insideText.badHeader,
  'bad-tensor': ({ name }) => insideText.badTensor({ name }),
  'unknown-type': ({ name, type, known }) =>
    insideText.unknownType({ name, type, known: listText(known) }),
  'out-of-range': (values) => insideText.outOfRange(values),
  'wrong-length': (values) => insideText.wrongLength(values),
  'other-names': ({ missing, unknown }) => {
    const wrongs = [
      ...(missing.length > 0 ? [insideText.missingNames({ names: namesText(missing) })] : []),
      ...(unknown.length > 0 ? [insideText.unknownNames({ names: namesText(unknown) })] : []),
    ];
    return insideText.otherModel({ wrong: wrongs.join('; ') });
  },
  'wrong-shape': ({ name, found, expected }) =>
    insideText.otherModel({
      wrong: insideText.wrongShape({
        name,
        found: shapeText(found),
        expected: shapeText(expected),
      }),
    }),
  'not-finite': (values) => insideText.notFinite(values),
};

/** What is wrong with a file of weights, in a sentence that goes on after the file's name and a colon. */
export const weightsProblemText = (problem: WeightsProblem): string =>
  codedText<WeightsProblems>(WEIGHTS, problem);
