import { circuitsViewText } from '../../messages/en/circuitsViewText';
import { Filled } from '../words/Filled';
import { useCircuits } from './circuitContext';

const words = circuitsViewText.formulas;

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
      <dt>{words.trainLoss}</dt>
      <dd>
        log(<var>e</var>
        <sup>
          <Gen /> + <Mem />
        </sup>{' '}
        + <var>q</var> − 1) − (<Gen /> + <Mem />)
      </dd>
      <dt>{words.testLoss}</dt>
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
      <dt>{words.norm}</dt>
      <dd>
        <var>P</var> · |<var>w</var>|<sup>1/κ</sup>
      </dd>
      <dt>{words.objective}</dt>
      <dd>
        <Filled text={words.objectiveIs} parts={{ factor: halved ? 'α/2' : 'α' }} />
      </dd>
    </dl>
  );
}
