/** Which circuit has the larger weight, and since when. */
export interface CircuitLead {
  /** Absent while both are equal from the start. */
  readonly leader?: 'gen' | 'mem';
  /** The step from which the leader has led. */
  readonly since: number;
  /** How often the lead has passed from one to the other. */
  readonly changes: number;
}

/** Watches every step, not only those that are kept: the step of overtaking is exact. */
export function createLeadTracker() {
  let ahead = 0;
  let since = 0;
  let changes = 0;
  return {
    /** `margin`: the weight of Gen less that of Mem after `step`. */
    follow(step: number, margin: number): void {
      const sign = margin > 0 ? 1 : margin < 0 ? -1 : ahead;
      if (sign === ahead) return;
      if (ahead !== 0) changes++;
      ahead = sign;
      since = step;
    },
    read(): CircuitLead {
      return ahead === 0
        ? { since, changes }
        : { leader: ahead > 0 ? 'gen' : 'mem', since, changes };
    },
  };
}
