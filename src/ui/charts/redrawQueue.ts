/** One chart is drawn this often at most; with four charts in turn each comes to about ten times a second. */
const GAP_MS = 25;

/** Charts to draw, one a task, so that no task grows long; none while the page is hidden. */
export interface RedrawQueue {
  /** Draws once for any number of requests until its turn. */
  request(draw: () => void): void;
  cancel(draw: () => void): void;
}

export function createRedrawQueue(): RedrawQueue {
  const waiting = new Set<() => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function next(): void {
    timer = undefined;
    const [draw] = waiting;
    if (!draw || document.hidden) return;
    waiting.delete(draw);
    draw();
    schedule();
  }
  function schedule(): void {
    if (timer === undefined && waiting.size > 0) timer = setTimeout(next, GAP_MS);
  }
  document.addEventListener('visibilitychange', schedule);

  return {
    request(draw) {
      waiting.add(draw);
      schedule();
    },
    cancel: (draw) => void waiting.delete(draw),
  };
}
