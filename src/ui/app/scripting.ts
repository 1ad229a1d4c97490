import { pageText } from '../../messages/en/page';
import { engineRatesText, fallbackText } from '../../messages/wording/engines';
import { experimentVerdictText } from '../../messages/wording/experiments';
import type { RunConfig } from '../../run/config/runConfig';
import type { EngineInfo, EngineRates } from '../../run/events/engineInfo';
import type { MetricName } from '../../run/metrics/metrics';
import { METRIC_NAMES } from '../../run/metrics/metrics';
import type { ExperimentName } from '../../run/phase/experiments';
import type { Phase } from '../../run/phase/phase';
import type { Lab } from '../../store/lab';
import { experimentProgress } from '../../store/runs/experimentProgress';
import type { PageUrl } from './pageUrl';

/** As scripts know it since the first version: what are intervals in the code is `spells` here. */
type ScriptedPhase = Omit<Phase, 'intervals'> & { readonly spells: Phase['intervals'] };

/** `window.grokkingLab`: the lab for people who script the page from its console. */
export interface GrokkingLab {
  /** The settings as the controls show them. */
  config(): RunConfig;
  /** As the Run button: goes on, or starts a new run. */
  run(): void;
  /** As the Pause button. */
  pause(): void;
  /** Exactly `n` optimiser steps (1 by default), each measured; resolves when they are done. */
  step(n?: number): Promise<void>;
  /** As the Reset button: back to step 0 with the settings as they stand. */
  reset(): void;
  /** Everything measured so far, one array a quantity, one entry a measurement, oldest first; NaN where a run has no such quantity. */
  metrics(): Record<MetricName, number[]>;
  /** What the run is doing, since when, what it did before, and the steps at which it memorised, grokked and ungrokked. */
  phase(): ScriptedPhase;
  /** The engine that the run really uses; undefined before it is set up. */
  engine(): (EngineInfo & { readonly reason?: string }) | undefined;
  /** What the experiment that is open has shown so far; undefined where none is, or its run has not begun. */
  experiment():
    | { readonly name: ExperimentName; readonly seen: boolean; readonly sentence: string }
    | undefined;
  /** How fast the engines train what the controls say; undefined before they were timed. */
  rates(): (EngineRates & { readonly reason: string }) | undefined;
}

declare global {
  interface Window {
    grokkingLab: GrokkingLab;
  }
}

/** Makes the lab scriptable. */
export function createScriptingApi(lab: Lab, address: PageUrl): GrokkingLab {
  return {
    config: () => lab.store.getState().config,
    run: () => lab.run(),
    pause: () => lab.pause(),
    step: (n = 1) => {
      if (Number.isInteger(n) && n >= 1) return lab.step(n);
      return Promise.reject(new RangeError(pageText.invalidSteps({ asked: n })));
    },
    reset: () => lab.reset(),
    metrics: () => {
      const columns = lab.history.columns();
      const arrays = METRIC_NAMES.map((name) => [name, Array.from(columns[name])]);
      return Object.fromEntries(arrays) as Record<MetricName, number[]>;
    },
    phase: () => {
      const { intervals, ...phase } = lab.store.getState().phase;
      return { ...phase, spells: intervals };
    },
    engine: () => {
      const engine = lab.store.getState().info?.engine;
      return (
        engine && (engine.fallback ? { ...engine, reason: fallbackText(engine.fallback) } : engine)
      );
    },
    experiment: () => {
      const name = address.parts.getState().experiment;
      if (name === undefined) return undefined;
      const { verdict } = experimentProgress(name, lab.store.getState(), lab.history.columns());
      return verdict && { name, seen: verdict.seen, sentence: experimentVerdictText(verdict) };
    },
    rates: () => {
      const { rates } = lab.store.getState();
      return rates && { ...rates, reason: engineRatesText(rates) };
    },
  };
}
