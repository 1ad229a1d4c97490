import type { Verdict } from '../../analysis/predictions/verdict';
import { sweepsText } from '../../messages/en/sweeps';
import { SymbolText } from './SymbolText';

/** A claim of the paper, and what the runs on the page show of it. */
export const Claim = ({
  claim,
  verdict,
  children,
}: {
  readonly claim: string;
  readonly verdict: Verdict;
  /** The figures behind the verdict, in sentences. */
  readonly children: string;
}) => (
  <div className="claim">
    <dt>
      {claim} <span data-verdict={verdict}>{sweepsText.verdicts[verdict]}</span>
    </dt>
    <dd>
      <SymbolText>{children}</SymbolText>
    </dd>
  </div>
);
