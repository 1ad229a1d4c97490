import { circuitLimit } from '../../analysis/circuitLimit';
import type { CircuitRow } from '../../analysis/circuitRun';
import { circuitsViewText } from '../../messages/en/circuitsViewText';
import { locale } from '../../messages/said';
import { localizedDecimal } from '../../run/markedDecimal';
import { groupedNumber } from '../../run/settingText';
import { FormattedMessage } from '../words/Filled';
import { useCircuits } from './circuitContext';

const limitMessages = circuitsViewText;

const formatWeight = (value: number) =>
  Math.abs(value) >= 1e6 || (value !== 0 && Math.abs(value) < 1e-3)
    ? localizedDecimal(value.toExponential(2))
    : value.toLocaleString(locale(), { maximumSignificantDigits: 4 });

/** How many times as much as Mem Gen weighs in the limit. */
const LimitFormula = () => (
  <>
    (<var>P</var>
    <sub>mem</sub>/<var>P</var>
    <sub>gen</sub>)<sup>2κ/(2 − κ)</sup>
  </>
);

/** Where the theorem says that training ends, and where it has got to. */
export function LimitText() {
  const setup = useCircuits((state) => state.setup);
  const { wGen, wMem, step } = useCircuits(({ rows }) => rows.at(-1) as CircuitRow);
  const limit = circuitLimit(setup);
  const diverged = useCircuits(({ state }) => state.status === 'diverged');
  const reached = { steps: groupedNumber(step), count: step };
  const weights = { gen: formatWeight(wGen), mem: formatWeight(wMem) };
  if (diverged) return <p>{limitMessages.nowhere}</p>;
  if (limit.kind === 'none') return <p>{limitMessages.noDecay({ ...reached, ...weights })}</p>;
  if (limit.kind === 'winner takes all')
    return <p>{limitMessages.winner({ ...reached, ...weights })}</p>;
  const ratio = wGen / wMem;
  return (
    <p>
      <FormattedMessage
        text={
          Number.isFinite(ratio)
            ? limitMessages.limit(reached)
            : limitMessages.limitWithoutMem(reached)
        }
        parts={{
          formula: <LimitFormula />,
          limit: <strong>{formatWeight(limit.ratio)}</strong>,
          now: <strong>{formatWeight(ratio)}</strong>,
        }}
      />
    </p>
  );
}
