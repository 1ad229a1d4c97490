import type { RedrawQueue } from './redrawQueue';

/** Draws all that waits in the next frame: for charts that follow the hand on a slider. */
export function createFrameQueue(): RedrawQueue {
  const waiting = new Set<() => void>();

  function flush(): void {
    const draws = [...waiting];
    waiting.clear();
    for (const draw of draws) draw();
  }

  return {
    request(draw) {
      if (waiting.size === 0) requestAnimationFrame(flush);
      waiting.add(draw);
    },
    cancel: (draw) => void waiting.delete(draw),
  };
}
