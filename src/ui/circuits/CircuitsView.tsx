import { useState } from 'react';
import { useAddress } from '../addressContext';
import { browserClock } from '../browserClock';
import { SettingsContext } from '../settingsDesk';
import { CircuitCharts } from './CircuitCharts';
import { CircuitNotes } from './CircuitNotes';
import { CircuitNotices } from './CircuitNotices';
import { CircuitPanel } from './CircuitPanel';
import { CircuitSentence } from './CircuitSentence';
import { CircuitContext } from './circuitContext';
import { createCircuitBench } from './createCircuitBench';
import '../styles/circuits.css';

/** The paper's Section 3, to play with: what three ingredients do together, and what each does by itself. */
export function CircuitsView() {
  const address = useAddress();
  const [bench] = useState(() =>
    createCircuitBench({
      entries: address.parts.getState().simulation,
      replaceEntries: address.setSimulation,
      clock: browserClock,
      nextFrame: (action) => void requestAnimationFrame(action),
    }),
  );
  return (
    <CircuitContext value={bench}>
      <SettingsContext value={bench.desk}>
        <CircuitSentence />
        <CircuitNotices />
        <div className="bench with-notes">
          <CircuitPanel />
          <CircuitCharts />
          <CircuitNotes />
        </div>
      </SettingsContext>
    </CircuitContext>
  );
}
