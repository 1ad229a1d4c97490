import type { PredictionResult } from '../../analysis/answers/answer';
import { sweepsText } from '../../messages/en/sweepsText';
import { SymbolText } from './WithSymbols';

/** A claim of the paper, and what the runs on the page say about it. */
export const Claim = ({
  claim,
  answer,
}: {
  readonly claim: string;
  readonly answer: PredictionResult;
}) => (
  <div className="claim">
    <dt>
      {claim} <span data-verdict={answer.verdict}>{sweepsText.verdicts[answer.verdict]}</span>
    </dt>
    <dd>
      <SymbolText>{answer.sentence}</SymbolText>
    </dd>
  </div>
);
