import '../styles/inside.css';
import { useState } from 'react';
import { insideViewText as messages } from '../../messages/en/insideView';
import { pageText } from '../../messages/en/page';
import { groupedNumber } from '../../messages/format/numbers';
import { analysisProblemText } from '../../messages/wording/analysisProblems';
import { insideAbsenceText } from '../../messages/wording/inside';
import { insideSentence } from '../../messages/wording/insideView';
import type { InsideStep } from '../../store/inside/insideFeed';
import { usePageUrl } from '../app/pageUrl';
import { useLabState } from '../lab/labContext';
import { CirclePanel } from './CirclePanel';
import { FilterPanel } from './FilterPanel';
import { InsideCharts } from './InsideCharts';
import { InsideMap } from './InsideMap';
import { SpectrumPanel } from './SpectrumPanel';
import { StepControls } from './StepControls';
import { strongestKeys } from './strongestKeys';
import { shownUnits, UnitMaps } from './UnitMaps';
import { useCloseLook } from './useCloseLook';
import {
  InsideFeedContext,
  useInsideFeed,
  useInsideState,
  useNewInsideFeed,
} from './useInsideFeed';
import { useShownStep } from './useShownStep';

/** What keeps more from being measured, with a way on. */
function InsideProblem() {
  const { retry } = useInsideFeed();
  const problem = useInsideState((state) => state.problem);
  return (
    problem && (
      <p className="answers-problem" role="alert">
        {analysisProblemText(problem)}{' '}
        <button type="button" className="plain" onClick={retry}>
          {pageText.tryAgain}
        </button>
      </p>
    )
  );
}

/** What stands in place of panels that have nothing to show. */
function NothingToShow() {
  const { go } = usePageUrl();
  const isFromFile = useLabState(({ opened }) => opened !== undefined);
  const left = useInsideState((state) => state.left);
  const hasRun = useLabState(({ runConfig }) => runConfig !== undefined);
  return (
    <div className="inside-empty">
      <p>
        {isFromFile
          ? messages.fromFile
          : hasRun
            ? messages.reading({ left: groupedNumber(Math.max(1, left)) })
            : messages.noRun}
      </p>
      <button type="button" onClick={() => go('lab')}>
        {messages.goToLab}
      </button>
    </div>
  );
}

/** The panels of one step: answers, frequencies, numbers, units, and what a cut would do. */
function StepPanels({ shown, first }: { readonly shown: InsideStep; readonly first: InsideStep }) {
  const { step, summary } = shown;
  const { config, frame } = summary;
  const [chosen, choose] = useState<number>();
  const [strongest] = frame.frequencies ? strongestKeys(frame.frequencies) : [];
  const frequency = chosen ?? strongest ?? 1;
  const measures = frame.tokenFrequencies;
  const units = shownUnits(measures, frequency);
  const circle = measures ? frequency : undefined;
  const look = useCloseLook(step, { circle, units });
  const start = useCloseLook(first.step, { circle });
  const absence = frame.absent.frequencies ?? frame.absent.tokenFrequencies;
  return (
    <>
      <InsideMap config={config} look={look} />
      <div className="inside-panels">
        {frame.frequencies && <SpectrumPanel frame={frame} frequency={frequency} choose={choose} />}
        {absence && <p className="inside-panel inside-note">{insideAbsenceText(absence)}</p>}
        {frame.frequencies && <FilterPanel step={step} frame={frame} />}
      </div>
      {measures && (
        <div className="inside-panels">
          <CirclePanel frequency={frequency} now={look?.circle} start={start?.circle} />
          <UnitMaps
            frequency={frequency}
            measures={measures}
            units={units}
            maps={look?.units ?? []}
          />
        </div>
      )}
    </>
  );
}

/** What a network looks like inside, along the steps of the lab's run. */
function Inside() {
  const shownStep = useShownStep();
  const { shown, steps, peek, pick } = shownStep;
  const left = useInsideState((state) => state.left);
  const [first] = steps;
  return (
    <>
      <section className="status-bar inside-status" aria-label={messages.stepControls}>
        <p className="sentence long">
          {shown ? insideSentence(shown.step, shown.summary.frame) : ''}
        </p>
        <p className="inside-note">
          {shown && left > 0 ? messages.reading({ left: groupedNumber(left) }) : ''}
        </p>
      </section>
      <InsideProblem />
      {shown && first ? (
        <>
          <StepControls {...shownStep} />
          <InsideCharts peek={peek} pick={pick} />
          <div className="inside-columns">
            <StepPanels shown={shown} first={first} />
          </div>
        </>
      ) : (
        <NothingToShow />
      )}
    </>
  );
}

export function InsideView() {
  const feed = useNewInsideFeed();
  return feed ? (
    <InsideFeedContext value={feed}>
      <Inside />
    </InsideFeedContext>
  ) : null;
}
