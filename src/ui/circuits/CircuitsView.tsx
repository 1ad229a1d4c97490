import { useState } from 'react';
import { usePageUrl } from '../addressContext';
import { browserClock } from '../browserClock';
import { SettingsContext } from '../settingsDesk';
import { CircuitCharts } from './CircuitCharts';
import { CircuitNotes } from './CircuitNotes';
import { CircuitNotices } from './CircuitNotices';
import { CircuitPanel } from './CircuitPanel';
import { CircuitsStatusBar } from './CircuitSentence';
import { CircuitsContext } from './circuitContext';
import { createCircuitsController } from './createCircuitBench';
import '../styles/circuits.css';

/** The paper's Section 3, to play with: what three ingredients do together, and what each does by itself. */
export function CircuitsView() {
  const address = usePageUrl();
  const [bench] = useState(() =>
    createCircuitsController({
      entries: address.parts.getState().simulation,
      replaceEntries: address.setSimulation,
      clock: browserClock,
      nextFrame: (action) => void requestAnimationFrame(action),
    }),
  );
  return (
    <CircuitsContext value={bench}>
      <SettingsContext value={bench.settings}>
        <CircuitsStatusBar />
        <CircuitNotices />
        <div className="bench with-notes">
          <CircuitPanel />
          <CircuitCharts />
          <CircuitNotes />
        </div>
      </SettingsContext>
    </CircuitsContext>
  );
}
