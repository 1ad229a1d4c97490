import { failed } from '../../run/result';
import type { LabClock } from '../clock';
import type { RunRepository, Stored } from './runRepository';

/**
 * What has not answered after so many waits never will: storage takes milliseconds, on a busy disk a second. Waits are counted, not
 * time: a page that was frozen meanwhile hears the answer before the next wait ends.
 */
const WAIT_MS = 2000;
const WAITS = 5;

/** The repository, except that everything asked of it is answered: where nothing comes, that is the problem `no-answer`. */
export function withAnswerTimeout(repository: RunRepository, clock: LabClock): RunRepository {
  function inTime<T>(answer: Stored<T>): Stored<T> {
    return new Promise((resolve, reject) => {
      let waits = 0;
      let cancel = clock.after(WAIT_MS, waited);
      function waited(): void {
        waits++;
        if (waits < WAITS) {
          cancel = clock.after(WAIT_MS, waited);
          return;
        }
        repository.reconnect();
        resolve(failed({ code: 'no-answer', values: {} }));
      }
      answer.then(resolve, reject).finally(() => cancel());
    });
  }
  return {
    ...repository,
    list: () => inTime(repository.list()),
    read: (id) => inTime(repository.read(id)),
    write: (update) => inTime(repository.write(update)),
    annotate: (id, annotations) => inTime(repository.annotate(id, annotations)),
    remove: (id) => inTime(repository.remove(id)),
    lock: (id) => inTime(repository.lock(id)),
    isUnlocked: (id) => inTime(repository.isUnlocked(id)),
  };
}
