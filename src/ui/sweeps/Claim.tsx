import type { Answer } from '../../analysis/answers/answer';
import { WithDCrit } from './WithDCrit';

/** A claim of the paper, and what the runs on the page say about it. */
export const Claim = ({ claim, answer }: { readonly claim: string; readonly answer: Answer }) => (
  <div className="claim">
    <dt>
      {claim}{' '}
      <span data-verdict={answer.verdict}>
        {answer.verdict}
        {answer.verdict === 'cannot say' && ' yet'}
      </span>
    </dt>
    <dd>
      <WithDCrit>{answer.sentence}</WithDCrit>
    </dd>
  </div>
);
