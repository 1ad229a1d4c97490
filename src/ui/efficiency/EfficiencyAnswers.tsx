import { useAddress } from '../addressContext';
import { Claim } from '../sweeps/Claim';
import { WithDCrit } from '../sweeps/WithDCrit';
import { useFindings } from './findingsContext';

/** The paper's first prediction, answered from the networks on the page, and the critical size that follows from it. */
export function EfficiencyAnswers() {
  const address = useAddress();
  const { found, measured, prediction } = useFindings();
  return (
    <section className="chart findings" aria-label="Findings">
      <h2>Does memorising cost more with more data?</h2>
      <dl className="claims" aria-label="What the paper predicts">
        <Claim claim="Memorising gets less efficient, generalising does not (P1)" answer={found} />
      </dl>
      <h2>
        <WithDCrit>Predicted D_crit beside the measured one</WithDCrit>
      </h2>
      <p className="soft">
        <WithDCrit>
          {prediction ?? 'Where the two norms cross, the paper expects D_crit.'}
        </WithDCrit>
      </p>
      {!measured && (
        <p className="soft">
          <button type="button" className="plain" onClick={() => address.go('critical')}>
            Measure it under Critical size
          </button>{' '}
          with the same network, and it appears here too.
        </p>
      )}
      <p className="soft">
        Take it with care: the mean correct logit of different circuits is not the same thing. With
        equal logits, one that memorises can have a far smaller train loss than one that
        generalises. So compare at equal train loss too. And a norm depends on how a network is
        written down.
      </p>
    </section>
  );
}
