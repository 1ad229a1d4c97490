import { runStatusText } from '../../messages/en/runStatus';
import { runsText } from '../../messages/en/runs';
import { groupedNumber, rateText } from '../../messages/format/numbers';
import { codedText, type TextsOf } from '../../messages/wording/codedText';
import type { RunError } from '../../run/events/runError';
import type { OpeningNotice, OpeningReasons, ResumptionNotices } from '../../store/notices';

function failureCause(kind: RunError['kind']): string {
  const { lost } = runStatusText;
  if (kind === 'worker-lost') return lost.worker;
  if (kind === 'device-lost') return lost.device;
  return kind === 'out-of-memory' ? lost.memory : lost.other;
}

const TEXTS: TextsOf<OpeningReasons & ResumptionNotices> = {
  'unknown-speed': () => runsText.unknownSpeed,
  slow: ({ stepsPerSecond }) => runsText.slow({ speed: rateText(stepsPerSecond) }),
  'slow-at-most': ({ stepsPerSecond }) => runsText.slowAtMost({ speed: rateText(stepsPerSecond) }),
  restored({ step, from, losesChange }) {
    const at = groupedNumber(step);
    if (step <= from) return runStatusText.left({ step: at });
    const left = runStatusText.leftBefore({ step: at, from: groupedNumber(from) });
    return losesChange ? `${left} ${runStatusText.setAgain}` : left;
  },
  recovered({ step, from, kind }) {
    const failure = { step: groupedNumber(step), why: failureCause(kind) };
    if (step <= from) return runStatusText.brokenOff(failure);
    return runStatusText.brokenOffBefore({ ...failure, from: groupedNumber(from) });
  },
};

/** What the lab says of how it opened, in sentences. */
export const openingText = (notice: OpeningNotice): string => codedText(TEXTS, notice);
