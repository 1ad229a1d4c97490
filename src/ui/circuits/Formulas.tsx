import { useCircuits } from './circuitContext';

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
      <dt>Train loss</dt>
      <dd>
        log(<var>e</var>
        <sup>
          <Gen /> + <Mem />
        </sup>{' '}
        + <var>q</var> − 1) − (<Gen /> + <Mem />)
      </dd>
      <dt>Test loss</dt>
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
      <dt>Norm of a circuit</dt>
      <dd>
        <var>P</var> · |<var>w</var>|<sup>1/κ</sup>
      </dd>
      <dt>Goes down on</dt>
      <dd>train loss + {halved ? 'α/2' : 'α'} · (sum of both norms, squared each)</dd>
    </dl>
  );
}
