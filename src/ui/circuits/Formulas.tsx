import { circuitsViewText } from '../../messages/en/circuits';
import { FormattedMessage } from '../language/FormattedMessage';
import { useCircuits } from './circuitsController';

const messages = circuitsViewText.formulas;

const Gen = () => (
  <>
    <var>w</var>
    <sub>gen</sub>
  </>
);
const Mem = () => (
  <>
    <var>w</var>
    <sub>mem</sub>
  </>
);

/** What is computed, as the switches and the convention have it. */
export function Formulas() {
  const generalises = useCircuits(({ setup }) => setup.generalising === 'with');
  const halved = useCircuits(({ setup }) => setup.convention === 'halved');
  return (
    <dl className="formulas">
      <dt>{messages.trainLoss}</dt>
      <dd>
        log(<var>e</var>
        <sup>
          <Gen /> + <Mem />
        </sup>{' '}
        + <var>q</var> − 1) − (<Gen /> + <Mem />)
      </dd>
      <dt>{messages.testLoss}</dt>
      <dd>
        log(<var>e</var>
        <sup>
          <Gen />
        </sup>{' '}
        + <var>e</var>
        <sup>
          <Mem />
        </sup>{' '}
        + <var>q</var> − 2)
        {generalises && (
          <>
            {' '}
            − <Gen />
          </>
        )}
      </dd>
      <dt>{messages.norm}</dt>
      <dd>
        <var>P</var> · |<var>w</var>|<sup>1/κ</sup>
      </dd>
      <dt>{messages.objective}</dt>
      <dd>
        <FormattedMessage text={messages.objectiveIs} parts={{ factor: halved ? 'α/2' : 'α' }} />
      </dd>
    </dl>
  );
}
