import { NoticeList } from '../NoticeList';
import { useCircuits, useCircuitsController } from './circuitContext';

/** What was wrong with what was asked of the simulation. */
export function CircuitNotices() {
  const { dismiss } = useCircuitsController();
  const problems = useCircuits((state) => state.problems);
  return <NoticeList problems={problems} onDismiss={dismiss} />;
}
