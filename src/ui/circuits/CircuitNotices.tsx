import { Notice } from '../Notice';
import { useCircuitBench, useCircuits } from './circuitContext';

/** What was wrong with what was asked of the simulation. */
export function CircuitNotices() {
  const { dismiss } = useCircuitBench();
  const problems = useCircuits((state) => state.problems);
  return (
    <ul className="notices" aria-live="polite" aria-label="Messages">
      {problems.map(({ field, message }) => (
        <Notice
          key={field + message}
          tone="problem"
          message={message}
          onDismiss={() => dismiss(field)}
        />
      ))}
    </ul>
  );
}
