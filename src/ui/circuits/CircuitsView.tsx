import '../styles/circuits.css';
import { useEffect, useState } from 'react';
import { circuitsViewText } from '../../messages/en/circuits';
import { circuitProblemText } from '../../messages/wording/circuitSettings';
import { circuitOutcomeText } from '../../messages/wording/circuits';
import { browserClock } from '../app/createBrowserLab';
import { NoticeList } from '../app/NoticeList';
import { usePageUrl } from '../app/pageUrl';
import { SettingsContext } from '../controls/settingsAdapter';
import { CircuitCharts } from './CircuitCharts';
import { CircuitNotes } from './CircuitNotes';
import { CircuitPanel } from './CircuitPanel';
import {
  CircuitsContext,
  createCircuitsController,
  useCircuits,
  useCircuitsController,
} from './circuitsController';

/** What was wrong with what was asked of the simulation. */
function CircuitNotices() {
  const { dismiss } = useCircuitsController();
  const problems = useCircuits((state) => state.problems);
  return (
    <NoticeList
      problems={problems.map((problem) => ({
        field: problem.field,
        message: circuitProblemText(problem),
      }))}
      onDismiss={dismiss}
    />
  );
}

/** The sentence changes with every move of a slider; screen readers hear it once the slider has stopped for so long. */
const DEBOUNCE_MS = 600;

/** What one sees, in words. */
function CircuitsStatusBar() {
  const sentence = circuitOutcomeText(useCircuits((state) => state.outcome));
  const [announcement, setAnnouncement] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setAnnouncement(sentence), DEBOUNCE_MS);
    return () => clearTimeout(timer);
  }, [sentence]);
  return (
    <section className="status-bar sticky-status" aria-label={circuitsViewText.aboutSentence}>
      <p className="sentence long">{sentence}</p>
      <p className="visually-hidden" role="status">
        {announcement}
      </p>
    </section>
  );
}

/** The paper's Section 3, to play with: what three ingredients do together, and what each does by itself. */
export function CircuitsView() {
  const address = usePageUrl();
  const [controller] = useState(() =>
    createCircuitsController({
      entries: address.parts.getState().simulation,
      replaceEntries: address.setSimulation,
      clock: browserClock,
      nextFrame: (action) => void requestAnimationFrame(action),
    }),
  );
  return (
    <CircuitsContext value={controller}>
      <SettingsContext value={controller.settings}>
        <CircuitsStatusBar />
        <CircuitNotices />
        <div className="view-columns with-notes">
          <CircuitPanel />
          <CircuitCharts />
          <CircuitNotes />
        </div>
      </SettingsContext>
    </CircuitsContext>
  );
}
