import '../styles/inside.css';
import { insideViewText as messages } from '../../messages/en/insideView';
import { pageText } from '../../messages/en/page';
import { groupedNumber } from '../../messages/format/numbers';
import { analysisProblemText } from '../../messages/wording/analysisProblems';
import { insideSentence } from '../../messages/wording/insideView';
import { createInsideFeed, type InsideStep } from '../../store/inside/insideFeed';
import { useWatchedFeed } from '../answers/useWatchedFeed';
import { usePageUrl } from '../app/pageUrl';
import { useLabState } from '../lab/labContext';
import { InsideExport } from './export/InsideExport';
import { InsideCharts } from './InsideCharts';
import { PanelFocusContext, usePanelFocus } from './InsidePanel';
import { LookCard, LookMenu } from './looks/GuidedLooks';
import { useLook } from './looks/useLook';
import { StepControls } from './StepControls';
import { StepPanels } from './StepPanels';
import { InsideFeedContext, useInsideFeed, useInsideState } from './useInsideFeed';
import { useShownStep } from './useShownStep';
import { useStepLook } from './useStepLook';

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

/** What is known of one step, and the files of it. */
function ShownNetwork({
  shown,
  first,
}: {
  readonly shown: InsideStep;
  readonly first: InsideStep;
}) {
  const look = useStepLook(shown, first);
  return (
    <>
      <StepPanels of={look} />
      <InsideExport of={look} />
    </>
  );
}

/** What a network looks like inside, along the steps of the lab's run. */
function Inside() {
  const shownStep = useShownStep();
  const { shown, steps, peek, pick } = shownStep;
  const left = useInsideState((state) => state.left);
  const taken = useLook();
  const focus = usePanelFocus(
    taken?.state === 'other' ? undefined : taken?.look.stops[taken.stop]?.panel,
  );
  const [first] = steps;
  return (
    <PanelFocusContext value={focus}>
      <section className="status-bar inside-status" aria-label={messages.seen}>
        <p className="sentence long">
          {shown ? insideSentence(shown.step, shown.summary.frame) : ''}
        </p>
        <p className="inside-note">
          {shown && left > 0 ? messages.reading({ left: groupedNumber(left) }) : ''}
        </p>
      </section>
      {taken ? <LookCard taken={taken} /> : <LookMenu />}
      <InsideProblem />
      {shown && first ? (
        <>
          <StepControls {...shownStep} />
          <InsideCharts peek={peek} pick={pick} />
          <ShownNetwork shown={shown} first={first} />
        </>
      ) : (
        <NothingToShow />
      )}
    </PanelFocusContext>
  );
}

export function InsideView() {
  const feed = useWatchedFeed(createInsideFeed);
  return feed ? (
    <InsideFeedContext value={feed}>
      <Inside />
    </InsideFeedContext>
  ) : null;
}
