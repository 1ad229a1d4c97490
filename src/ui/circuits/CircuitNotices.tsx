import { NoticeList } from '../NoticeList';
import { useCircuitBench, useCircuits } from './circuitContext';

/** What was wrong with what was asked of the simulation. */
export function CircuitNotices() {
  const { dismiss } = useCircuitBench();
  const problems = useCircuits((state) => state.problems);
  return <NoticeList problems={problems} onDismiss={dismiss} />;
}
