import type { Lab } from '../../store/lab';

/** Timing may never come to an end: then what waits for it begins so many milliseconds after the start. */
const TIMEOUT_MS = 10_000;

/** Calls back once, when the engines have been timed: what the page does on the side would make them look slow. */
export function afterEngineTiming({ store }: Pick<Lab, 'store'>, then: () => void): void {
  const go = () => {
    clearTimeout(timer);
    stop();
    then();
  };
  const timer = setTimeout(go, TIMEOUT_MS);
  const stop = store.subscribe(({ rates }) => rates && go());
}
