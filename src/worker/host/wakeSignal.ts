/** Something to wait for that can be rung again and again. */
export interface WakeSignal {
  /** Resolves at the next ring. */
  next(): Promise<void>;
  fire(): void;
}

/** Makes an alarm. */
export function createWakeSignal(): WakeSignal {
  let ring = () => {};
  let raised = new Promise<void>(() => {});
  const arm = () => {
    raised = new Promise((resolve) => {
      ring = resolve;
    });
  };
  arm();
  return {
    next: () => raised,
    fire() {
      ring();
      arm();
    },
  };
}
