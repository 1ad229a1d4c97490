/** The step that is being read, shared by all charts; undefined: none. */
export interface StepCursor {
  readonly step: number | undefined;
  set(step: number | undefined): void;
  subscribe(moved: () => void): () => void;
}

export function createStepCursor(): StepCursor {
  const listeners = new Set<() => void>();
  let step: number | undefined;
  return {
    get step() {
      return step;
    },
    set(next) {
      if (next === step) return;
      step = next;
      for (const moved of listeners) moved();
    },
    subscribe(moved) {
      listeners.add(moved);
      return () => listeners.delete(moved);
    },
  };
}
