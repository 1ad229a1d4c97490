import type { PredictionResult } from '../../analysis/predictions/verdict';
import { sweepsText } from '../../messages/en/sweeps';
import { SymbolText } from './SymbolText';

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
