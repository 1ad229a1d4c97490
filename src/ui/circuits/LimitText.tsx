import { circuitLimit } from '../../analysis/circuitLimit';
import type { CircuitRow } from '../../analysis/circuitRun';
import { circuitsViewText } from '../../messages/en/circuitsViewText';
import { locale } from '../../messages/said';
import { markedDecimal } from '../../run/markedDecimal';
import { groupedNumber } from '../../run/settingText';
import { Filled } from '../words/Filled';
import { useCircuits } from './circuitContext';

const words = circuitsViewText;

const written = (value: number) =>
  Math.abs(value) >= 1e6 || (value !== 0 && Math.abs(value) < 1e-3)
    ? markedDecimal(value.toExponential(2))
    : value.toLocaleString(locale(), { maximumSignificantDigits: 4 });

/** How many times as much as Mem Gen weighs in the limit. */
const Formula = () => (
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
  const weights = { gen: written(wGen), mem: written(wMem) };
  if (diverged) return <p>{words.nowhere}</p>;
  if (limit.kind === 'none') return <p>{words.noDecay({ ...reached, ...weights })}</p>;
  if (limit.kind === 'winner takes all') return <p>{words.winner({ ...reached, ...weights })}</p>;
  const ratio = wGen / wMem;
  return (
    <p>
      <Filled
        text={Number.isFinite(ratio) ? words.limit(reached) : words.limitWithoutMem(reached)}
        parts={{
          formula: <Formula />,
          limit: <strong>{written(limit.ratio)}</strong>,
          now: <strong>{written(ratio)}</strong>,
        }}
      />
    </p>
  );
}
