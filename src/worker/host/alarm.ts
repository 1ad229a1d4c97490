/** Something to wait for that can be rung again and again. */
export interface Alarm {
  /** Resolves at the next ring. */
  next(): Promise<void>;
  ring(): void;
}

/** Makes an alarm. */
export function alarm(): Alarm {
  let ring = () => {};
  let rung = new Promise<void>(() => {});
  const arm = () => {
    rung = new Promise((resolve) => {
      ring = resolve;
    });
  };
  arm();
  return {
    next: () => rung,
    ring() {
      ring();
      arm();
    },
  };
}
